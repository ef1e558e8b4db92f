//! Conditions: functions that make the server refuse a call.

use std::pin::Pin;

use authorizer::Error;

use crate::Failure;
use crate::scene::Scene;

/// How a condition ended: in an error of the call that was to fail, or in none; or the way there failed.
pub(super) type Ended = Result<Option<Error>, Failure>;

/// Brings a condition about and makes the call.
pub(super) type Condition = for<'a> fn(&'a mut Scene) -> Pin<Box<dyn Future<Output = Ended> + 'a>>;

/// Conditions by their names.
pub(super) type Conditions = &'static [(&'static str, Condition)];

/// Lists functions as conditions, by their names.
macro_rules! named {
    ($($function:ident),* $(,)?) => {
        &[$((stringify!($function), |scene| Box::pin($function(scene)))),*]
    };
}
pub(super) use named;

/// Makes the call that is to fail.
macro_rules! ended {
    ($($call:tt)*) => {
        Ok($crate::call!($($call)*).err())
    };
}
pub(super) use ended;
