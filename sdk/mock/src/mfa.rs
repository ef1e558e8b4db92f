//! A login with a second factor, ready-made.

use authorizer::Code;
use authorizer::model::AuthResponse;
use serde_json::json;

use crate::operation::{LOGIN, VERIFY_OTP};
use crate::server::MockServer;

impl MockServer {
    /// Stubs a login that asks every user for a one-time code: `login` leaves a half-finished login in the session and says that a
    /// code is wanted, `verify_otp` of that session takes this code for the given tokens, and no other.
    ///
    /// Without the session, `verify_otp` fails with `UNAUTHENTICATED` and `invalid session`; with another code, with
    /// `INVALID_ARGUMENT` and `invalid otp`, and may be tried again.
    #[track_caller]
    pub fn mfa_flow(&self, code: &str, tokens: AuthResponse) {
        let proceed = json!({"message": "Proceed to mfa verification", "should_show_totp_screen": true});
        self.on(LOGIN).sets_mfa_session().returns_json(proceed);
        let code = code.to_owned();
        let right = move |otp: &str| otp == code;
        self.on(VERIFY_OTP).when(move |request| right(request.otp.expose())).needs_mfa_session().sets_session().returns(tokens);
        self.on(VERIFY_OTP).needs_mfa_session().fails(Code::InvalidArgument, "invalid otp");
    }
}
