//! Claims of ID tokens.
use crate::secret::Secret;

pub(super) fn check_renewed(_: &Secret, _: &Secret) -> Result<(), &'static str> {
    Ok(())
}
