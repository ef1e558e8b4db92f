// Stands beside each generated case: its methods find here what the SDK's handles would give them.
use std::ops::Deref;

macro_rules! handle {
    ($name:ident, $whole:ty) => {
        pub struct $name($whole);

        impl Deref for $name {
            type Target = $whole;

            fn deref(&self) -> &$whole {
                &self.0
            }
        }
    };
}

handle!(Client, crate::Client);
handle!(AdminClient, crate::AdminClient);
