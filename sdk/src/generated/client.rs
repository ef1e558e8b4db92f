// Written by authorizer-codegen from the schemas of server 2.4.0. Never edit it by hand: change the schemas, the
// manifest or the generator, then run `make generate`. Inputs: sha256 0ec768fc6edcbcd4ea641b1c162a189d91756893efdeae11b9792db31c2b02f7.

use super::table;
impl crate::Client {
    /// Answers whether a user holds relations to objects, for up to 100 pairs at once.
    ///
    /// The caller is the one asked about, unless the request names a `user`, which only administrators may do for
    /// others (`PERMISSION_DENIED`). A token issued to an agent for a user is allowed what both may do. An admin
    /// secret without any user is enough over GraphQL only; REST and gRPC answer `UNAUTHENTICATED`.
    /// `PERMISSION_DENIED` also means that no model was written or that it lacks the relation; `FAILED_PRECONDITION`
    /// that the server runs without permissions.
    ///
    /// Needs a bearer token or a session. Protocols: GraphQL `check_permissions`, REST `POST /v1/check_permissions`,
    /// gRPC `CheckPermissions`.
    pub fn check_permissions(
        &self,
        request: super::model::CheckPermissionsRequest,
    ) -> ::authorizer_runtime::Call<super::model::CheckPermissionsResponse> {
        self.call(&table::CHECK_PERMISSIONS, request)
    }
    /// Deactivates the caller's own account and ends all its sessions.
    ///
    /// Nothing is deleted: the user can no longer sign in until an administrator calls `enable_access`. Fires the
    /// webhook event `user.deactivated`.
    ///
    /// Needs a bearer token or a session. Protocols: GraphQL `deactivate_account`, REST `POST
    /// /v1/deactivate_account`, gRPC `DeactivateAccount`.
    pub fn deactivate_account(
        &self,
    ) -> ::authorizer_runtime::Call<super::model::MessageResponse> {
        self.call(&table::DEACTIVATE_ACCOUNT, ())
    }
    /// Begins to set up codes by e-mail as a second factor, and sends the first one.
    ///
    /// Finish with `verify_otp` on the same session. Works for a signed-in user, and during a login that offers it,
    /// with the cookies of that login. Server 2.4.0 forgets the scopes that such a login asked for: `verify_otp` then
    /// grants the default ones, without a refresh token. `FAILED_PRECONDITION` when the server sends no mail or the
    /// user has no address.
    ///
    /// Needs a bearer token or a session. Protocols: GraphQL `email_otp_mfa_setup`, REST `POST
    /// /v1/email_otp_mfa_setup`, gRPC `EmailOtpMfaSetup`. Since server 2.4.0-rc.5.
    pub fn email_otp_mfa_setup(
        &self,
        request: super::model::EmailOtpMfaSetupRequest,
    ) -> ::authorizer_runtime::Call<super::model::MessageResponse> {
        self.call(&table::EMAIL_OTP_MFA_SETUP, request)
    }
    /// Starts the reset of a forgotten password.
    ///
    /// With an e-mail address, a link valid for 30 minutes is sent. With a phone number, a code valid for one minute
    /// is sent, and a cookie is set that `reset_password` must bring back: use one session for both. Unknown accounts
    /// get the same answer as known ones.
    ///
    /// Needs no credentials. Protocols: GraphQL `forgot_password`, REST `POST /v1/forgot_password`, gRPC
    /// `ForgotPassword`.
    pub fn forgot_password(
        &self,
        request: super::model::ForgotPasswordRequest,
    ) -> ::authorizer_runtime::Call<super::model::ForgotPasswordResponse> {
        self.call(&table::FORGOT_PASSWORD, request)
    }
    /// Lists the objects that a user holds relations to, up to 1000 of them.
    ///
    /// Without filters it goes through every relation of the model, which is expensive. Who may ask about whom is as
    /// in `check_permissions`, and so is the limit of an admin secret without any user: GraphQL only.
    ///
    /// Needs a bearer token or a session. Protocols: GraphQL `list_permissions`, REST `POST /v1/list_permissions`,
    /// gRPC `ListPermissions`.
    pub fn list_permissions(
        &self,
        request: super::model::ListPermissionsRequest,
    ) -> ::authorizer_runtime::Call<super::model::ListPermissionsResponse> {
        self.call(&table::LIST_PERMISSIONS, request)
    }
    /// Locks the account of a user who has lost the second factor, in the middle of a login.
    ///
    /// Only an administrator can open it again, with `reset_mfa` of `update_user`. Needs the cookies of the waiting
    /// login, which are spent. `FAILED_PRECONDITION` when codes by e-mail or text message are set up, as those can be
    /// used instead.
    ///
    /// Needs the session of an unfinished login, or what its documentation names. Protocols: GraphQL `lock_mfa`, REST
    /// `POST /v1/lock_mfa`, gRPC `LockMfa`. Since server 2.4.0-rc.5.
    pub fn lock_mfa(
        &self,
        request: super::model::LockMfaRequest,
    ) -> ::authorizer_runtime::Call<super::model::MessageResponse> {
        self.call(&table::LOCK_MFA, request)
    }
    /// Signs a user in with a password and an e-mail address or phone number.
    ///
    /// When a second factor is asked for, `access_token` is absent and the `should_…` flags say what comes next;
    /// the cookies set here are needed for that, so call it on a session. Wrong password, unknown, unverified and
    /// revoked users all get the same `UNAUTHENTICATED`. After five failures within 15 minutes the account answers
    /// `TOO_MANY_REQUESTS`, to the right password too, until 15 minutes have passed without another attempt. An
    /// account locked by `lock_mfa` is `FAILED_PRECONDITION`.
    ///
    /// Needs no credentials. Protocols: GraphQL `login`, REST `POST /v1/login`, gRPC `Login`.
    pub fn login(
        &self,
        request: super::model::LoginRequest,
    ) -> ::authorizer_runtime::Call<super::model::AuthResponse> {
        self.call(&table::LOGIN, request)
    }
    /// Ends the session that the call was made with, and clears its cookies.
    ///
    /// The access and refresh tokens of the same login stop working; other logins of the user go on. Works with an
    /// access token as well as with a session cookie, and fails with `UNAUTHENTICATED` without either.
    ///
    /// Needs a bearer token or a session. Protocols: GraphQL `logout`, REST `POST /v1/logout`, gRPC `Logout`.
    pub fn logout(&self) -> ::authorizer_runtime::Call<super::model::MessageResponse> {
        self.call(&table::LOGOUT, ())
    }
    /// Sends an e-mail with a link that signs its reader in, and creates the user when there is none.
    ///
    /// The link is valid for 30 minutes and leads back to `redirect_uri`; its token can also be redeemed with
    /// `verify_email`. The answer is the same whether the address is known or not. Switched off by default
    /// (`FAILED_PRECONDITION`). No mail is sent unless the server also has e-mail verification switched on and a mail
    /// server configured.
    ///
    /// Needs no credentials. Protocols: GraphQL `magic_link_login`, REST `POST /v1/magic_link_login`, gRPC
    /// `MagicLinkLogin`.
    pub fn magic_link_login(
        &self,
        request: super::model::MagicLinkLoginRequest,
    ) -> ::authorizer_runtime::Call<super::model::MessageResponse> {
        self.call(&table::MAGIC_LINK_LOGIN, request)
    }
    /// Describes the server: its version, its client id, and which ways of signing in are switched on.
    ///
    /// Open to everyone, so an application can build its login page from it. Administrators find the configured roles
    /// in `admin_meta`.
    ///
    /// Needs no credentials. Protocols: GraphQL `meta`, REST `GET /v1/meta`, gRPC `Meta`.
    #[doc(alias = "get_meta_data")]
    pub fn meta(&self) -> ::authorizer_runtime::Call<super::model::Meta> {
        self.call(&table::META, ())
    }
    /// Signed a user in with phone number and password, until version 2.
    ///
    /// Servers from version 2 on always answer with an error; `login` takes phone numbers.
    ///
    /// Needs no credentials. Protocols: GraphQL `mobile_login`.
    #[cfg(feature = "legacy")]
    #[deprecated(note = "use `login` with `phone_number`")]
    pub fn mobile_login(
        &self,
        request: super::model::MobileLoginRequest,
    ) -> ::authorizer_runtime::Call<super::model::AuthResponse> {
        self.call(&table::MOBILE_LOGIN, request)
    }
    /// Created a user with phone number and password, until version 2.
    ///
    /// Servers from version 2 on always answer with an error; `signup` takes phone numbers.
    ///
    /// Needs no credentials. Protocols: GraphQL `mobile_signup`.
    #[cfg(feature = "legacy")]
    #[deprecated(note = "use `signup` with `phone_number`")]
    pub fn mobile_signup(
        &self,
        request: super::model::MobileSignupRequest,
    ) -> ::authorizer_runtime::Call<super::model::AuthResponse> {
        self.call(&table::MOBILE_SIGNUP, request)
    }
    /// Returns the user that the caller is signed in as.
    ///
    /// Works with an access token or a session cookie; where both arrive, the cookie counts. `UNAUTHENTICATED` when
    /// neither is valid. The factors in `User::enrolled_mfa_methods` come over GraphQL only. The token of a machine
    /// client has no user and fails without a useful code.
    ///
    /// Needs a bearer token or a session. Protocols: GraphQL `profile`, REST `GET /v1/profile`, gRPC `Profile`.
    #[doc(alias = "get_profile")]
    pub fn profile(&self) -> ::authorizer_runtime::Call<super::model::User> {
        self.call(&table::PROFILE, ())
    }
    /// Sends a new one-time code, and sets new cookies to go with it.
    ///
    /// Only replaces a code that was sent before. Unknown and revoked users get the same answer as others. A session
    /// that got its cookies here by naming an address can finish with `verify_otp`, but not with `skip_mfa_setup` or
    /// `lock_mfa`. `FAILED_PRECONDITION` when the server cannot send mails or messages, or when there is nothing to
    /// verify.
    ///
    /// Needs no credentials. Protocols: GraphQL `resend_otp`, REST `POST /v1/resend_otp`, gRPC `ResendOtp`.
    pub fn resend_otp(
        &self,
        request: super::model::ResendOtpRequest,
    ) -> ::authorizer_runtime::Call<super::model::MessageResponse> {
        self.call(&table::RESEND_OTP, request)
    }
    /// Sends the link of a pending verification again; the previous one stops working.
    ///
    /// A user whose address is not verified gets one even if none was pending. The answer is the same whether
    /// anything was pending or not, so that nobody can find out who has an account.
    ///
    /// Needs no credentials. Protocols: GraphQL `resend_verify_email`, REST `POST /v1/resend_verify_email`, gRPC
    /// `ResendVerifyEmail`.
    pub fn resend_verify_email(
        &self,
        request: super::model::ResendVerifyEmailRequest,
    ) -> ::authorizer_runtime::Call<super::model::MessageResponse> {
        self.call(&table::RESEND_VERIFY_EMAIL, request)
    }
    /// Sets a new password, with the token or the code that `forgot_password` sent.
    ///
    /// With a code, the session must be the one that asked for it. All sessions and tokens of the user end; with a
    /// token the e-mail address counts as verified afterwards. A wrong token or code, a weak password or a repetition
    /// that differs is `INVALID_ARGUMENT`.
    ///
    /// Needs no credentials. Protocols: GraphQL `reset_password`, REST `POST /v1/reset_password`, gRPC
    /// `ResetPassword`.
    pub fn reset_password(
        &self,
        request: super::model::ResetPasswordRequest,
    ) -> ::authorizer_runtime::Call<super::model::MessageResponse> {
        self.call(&table::RESET_PASSWORD, request)
    }
    /// Ends the login that a refresh token belongs to.
    ///
    /// Its access token and session cookie stop working with it. A token that is malformed, expired or already
    /// revoked is an error without a code (`INTERNAL` over REST and gRPC).
    ///
    /// Needs no credentials. Protocols: GraphQL `revoke`, REST `POST /v1/revoke`, gRPC `Revoke`.
    #[doc(alias = "revoke_token")]
    pub fn revoke(
        &self,
        request: super::model::RevokeRequest,
    ) -> ::authorizer_runtime::Call<super::model::MessageResponse> {
        self.call(&table::REVOKE, request)
    }
    /// Renews the session of the signed-in user and returns new tokens.
    ///
    /// It rotates: as soon as it succeeds, the session cookie, the access token and the refresh token from before are
    /// dead, so replace all of them with what comes back. A refresh token comes back only if `scope` asks for
    /// `offline_access`. Only the session cookie counts; a bearer token is not looked at. To check a session without
    /// renewing it, use `validate_session`.
    ///
    /// Needs a session. Protocols: GraphQL `session`, REST `POST /v1/session`, gRPC `Session`.
    #[doc(alias = "get_session")]
    pub fn session(
        &self,
        request: super::model::SessionRequest,
    ) -> ::authorizer_runtime::Call<super::model::AuthResponse> {
        self.call(&table::SESSION, request)
    }
    /// Creates a user with a password, by e-mail address or phone number.
    ///
    /// What comes back depends on the server. With e-mail verification, only a message: the link in the mail goes to
    /// `verify_email`. With phone verification or multi-factor authentication (on by default), no token but
    /// `should_…` flags, and cookies for the next call: use a session, then `verify_otp`, `skip_mfa_setup` or one
    /// of the `…_mfa_setup` calls. Else the tokens, without an ID token. An address that is taken is
    /// `INVALID_ARGUMENT`, or, with e-mail verification, the same answer as for a free one. `FAILED_PRECONDITION`
    /// when sign-up is switched off.
    ///
    /// Needs no credentials. Protocols: GraphQL `signup`, REST `POST /v1/signup`, gRPC `Signup`.
    #[doc(alias = "sign_up")]
    pub fn signup(
        &self,
        request: super::model::SignupRequest,
    ) -> ::authorizer_runtime::Call<super::model::AuthResponse> {
        self.call(&table::SIGNUP, request)
    }
    /// Declines the offer to set up a second factor, and finishes the login.
    ///
    /// Remembered for the user, who is not asked again. Needs the cookies of the waiting login (`UNAUTHENTICATED`).
    /// `FAILED_PRECONDITION` when the server enforces a second factor or the user already has one.
    ///
    /// Needs the session of an unfinished login, or what its documentation names. Protocols: GraphQL
    /// `skip_mfa_setup`, REST `POST /v1/skip_mfa_setup`, gRPC `SkipMfaSetup`. Since server 2.4.0-rc.5.
    pub fn skip_mfa_setup(
        &self,
        request: super::model::SkipMfaSetupRequest,
    ) -> ::authorizer_runtime::Call<super::model::AuthResponse> {
        self.call(&table::SKIP_MFA_SETUP, request)
    }
    /// Begins to set up codes by text message as a second factor, and sends the first one.
    ///
    /// Finish with `verify_otp` on the same session. Works for a signed-in user, and during a login that offers it,
    /// with the cookies of that login. Server 2.4.0 forgets the scopes that such a login asked for: `verify_otp` then
    /// grants the default ones, without a refresh token. `FAILED_PRECONDITION` when the server sends no messages or
    /// the user has no phone number.
    ///
    /// Needs a bearer token or a session. Protocols: GraphQL `sms_otp_mfa_setup`, REST `POST /v1/sms_otp_mfa_setup`,
    /// gRPC `SmsOtpMfaSetup`. Since server 2.4.0-rc.5.
    pub fn sms_otp_mfa_setup(
        &self,
        request: super::model::SmsOtpMfaSetupRequest,
    ) -> ::authorizer_runtime::Call<super::model::MessageResponse> {
        self.call(&table::SMS_OTP_MFA_SETUP, request)
    }
    /// Begins to set up an authenticator app as a second factor, and returns its secret, QR code and recovery codes.
    ///
    /// Finish with `verify_otp` and `is_totp` on the same session. A secret shown earlier, for example by `login`, is
    /// replaced. Works for a signed-in user, and during a login that offers it, with the cookies of that login.
    /// Server 2.4.0 forgets the scopes that such a login asked for: `verify_otp` then grants the default ones,
    /// without a refresh token.
    ///
    /// Needs a bearer token or a session. Protocols: GraphQL `totp_mfa_setup`, REST `POST /v1/totp_mfa_setup`, gRPC
    /// `TotpMfaSetup`. Since server 2.4.0-rc.5.
    pub fn totp_mfa_setup(
        &self,
        request: super::model::TotpMfaSetupRequest,
    ) -> ::authorizer_runtime::Call<super::model::AuthResponse> {
        self.call(&table::TOTP_MFA_SETUP, request)
    }
    /// Changes the caller's own account; what the request leaves out stays as it is.
    ///
    /// A new password needs the old one, unless the account has none. A new e-mail address ends every session of the
    /// user at once and clears the cookies, and where addresses are verified it must be confirmed by a link. An empty
    /// string clears a field over GraphQL only: REST and gRPC cannot carry it, so the SDK refuses to send it there. A
    /// request that changes nothing is `INVALID_ARGUMENT`.
    ///
    /// Needs a bearer token or a session. Protocols: GraphQL `update_profile`, REST `POST /v1/update_profile`, gRPC
    /// `UpdateProfile`.
    pub fn update_profile(
        &self,
        request: super::model::UpdateProfileRequest,
    ) -> ::authorizer_runtime::Call<super::model::MessageResponse> {
        self.call(&table::UPDATE_PROFILE, request)
    }
    /// Checks a token that this server issued, and returns what it claims.
    ///
    /// Signature, issuer and expiry are checked; access and refresh tokens must also still be known to the server, so
    /// revoked ones fail. A bad token is an error, never `is_valid: false`: one that cannot be read or has expired
    /// comes without a code (`INTERNAL` over REST and gRPC), one that was revoked or lacks a role is
    /// `UNAUTHENTICATED`. Over gRPC the issuer is compared with the public URL that the client sends, so set it to
    /// the server's own.
    ///
    /// Needs no credentials. Protocols: GraphQL `validate_jwt_token`, REST `POST /v1/validate_jwt_token`, gRPC
    /// `ValidateJwtToken`.
    pub fn validate_jwt_token(
        &self,
        request: super::model::ValidateJwtTokenRequest,
    ) -> ::authorizer_runtime::Call<super::model::ValidateJwtTokenResponse> {
        self.call(&table::VALIDATE_JWT_TOKEN, request)
    }
    /// Checks the value of a session cookie without renewing the session, and returns its user.
    ///
    /// For a backend that was handed the cookie of a visitor. A session that is unknown, expired or lacks a role is
    /// not answered with `is_valid: false` but fails with `UNAUTHENTICATED`; a permission that is not held fails with
    /// `PERMISSION_DENIED`.
    ///
    /// Needs no credentials. Protocols: GraphQL `validate_session`, REST `POST /v1/validate_session`, gRPC
    /// `ValidateSession`.
    pub fn validate_session(
        &self,
        request: super::model::ValidateSessionRequest,
    ) -> ::authorizer_runtime::Call<super::model::ValidateSessionResponse> {
        self.call(&table::VALIDATE_SESSION, request)
    }
    /// Redeems the token of a link that was sent by e-mail, and signs the user in.
    ///
    /// Accepts tokens of sign-ups, magic links, invitations and changed addresses, but not those of
    /// `forgot_password`. Like `login` it may ask for a second factor instead of returning tokens; it begins a new
    /// session either way. A token that is unknown, used or older than 30 minutes is `INVALID_ARGUMENT`.
    ///
    /// Needs no credentials. Protocols: GraphQL `verify_email`, REST `POST /v1/verify_email`, gRPC `VerifyEmail`.
    pub fn verify_email(
        &self,
        request: super::model::VerifyEmailRequest,
    ) -> ::authorizer_runtime::Call<super::model::AuthResponse> {
        self.call(&table::VERIFY_EMAIL, request)
    }
    /// Checks a one-time code and finishes the login that was waiting for it.
    ///
    /// Needs the cookies that the waiting login set, so call it on the same session; they are spent by a success.
    /// Codes from e-mails and text messages live for one minute, that of a sign-up for ten. Recovery codes of an
    /// authenticator app are accepted over GraphQL only: REST and gRPC refuse anything longer than 16 characters.
    /// `INVALID_ARGUMENT` for a wrong code, `TOO_MANY_REQUESTS` for 15 minutes after five of them, `UNAUTHENTICATED`
    /// without the cookies.
    ///
    /// Needs the session of an unfinished login, or what its documentation names. Protocols: GraphQL `verify_otp`,
    /// REST `POST /v1/verify_otp`, gRPC `VerifyOtp`.
    pub fn verify_otp(
        &self,
        request: super::model::VerifyOtpRequest,
    ) -> ::authorizer_runtime::Call<super::model::AuthResponse> {
        self.call(&table::VERIFY_OTP, request)
    }
    /// Lists the caller's own passkeys, newest first.
    ///
    /// They come without their keys, but with what is needed to recognise and delete them.
    ///
    /// Needs a bearer token or a session. Protocols: GraphQL `webauthn_credentials`, REST `POST
    /// /v1/webauthn_credentials`, gRPC `WebauthnCredentials`. Since server 2.4.0-rc.5.
    pub fn webauthn_credentials(
        &self,
    ) -> ::authorizer_runtime::Call<
        ::std::vec::Vec<super::model::WebauthnCredentialInfo>,
    > {
        self.call(&table::WEBAUTHN_CREDENTIALS, ())
    }
    /// Deletes one of the caller's own passkeys.
    ///
    /// `NOT_FOUND` when there is no such passkey or it is somebody else's.
    ///
    /// Needs a bearer token or a session. Protocols: GraphQL `webauthn_delete_credential`, REST `POST
    /// /v1/webauthn_delete_credential`, gRPC `WebauthnDeleteCredential`. Since server 2.4.0-rc.5.
    pub fn webauthn_delete_credential(
        &self,
        request: super::model::WebauthnDeleteCredentialRequest,
    ) -> ::authorizer_runtime::Call<super::model::MessageResponse> {
        self.call(&table::WEBAUTHN_DELETE_CREDENTIAL, request)
    }
    /// Begins to sign in with a passkey, and returns what the browser needs for it.
    ///
    /// Without an e-mail address the browser offers every passkey that it has for the server. With one, only those of
    /// that user, which needs the cookies of a login that is waiting for a second factor. Worthless after 60 seconds.
    ///
    /// Needs no credentials. Protocols: GraphQL `webauthn_login_options`, REST `POST /v1/webauthn_login_options`,
    /// gRPC `WebauthnLoginOptions`. Since server 2.4.0-rc.5.
    pub fn webauthn_login_options(
        &self,
        request: super::model::WebauthnLoginOptionsRequest,
    ) -> ::authorizer_runtime::Call<super::model::WebauthnLoginOptionsResponse> {
        self.call(&table::WEBAUTHN_LOGIN_OPTIONS, request)
    }
    /// Signs a user in with the answer that the browser gave to `webauthn_login_options`.
    ///
    /// No further factor is asked for; the tokens have the default scopes. `UNAUTHENTICATED` when the passkey is
    /// unknown or the answer came too late; `FAILED_PRECONDITION` while the user's e-mail address is not verified, or
    /// when the account was revoked or locked.
    ///
    /// Needs no credentials. Protocols: GraphQL `webauthn_login_verify`, REST `POST /v1/webauthn_login_verify`, gRPC
    /// `WebauthnLoginVerify`. Since server 2.4.0-rc.5.
    pub fn webauthn_login_verify(
        &self,
        request: super::model::WebauthnLoginVerifyRequest,
    ) -> ::authorizer_runtime::Call<super::model::AuthResponse> {
        self.call(&table::WEBAUTHN_LOGIN_VERIFY, request)
    }
    /// Begins to register a passkey, and returns what the browser needs for it.
    ///
    /// The answer is used up by `webauthn_registration_verify` and worthless after 60 seconds. Works for a signed-in
    /// user, and during a login that offers a passkey, with the cookies of that login. Over gRPC the client must know
    /// the server's public URL, or the browser's answer will not match.
    ///
    /// Needs a bearer token or a session. Protocols: GraphQL `webauthn_registration_options`, REST `POST
    /// /v1/webauthn_registration_options`, gRPC `WebauthnRegistrationOptions`. Since server 2.4.0-rc.5.
    pub fn webauthn_registration_options(
        &self,
        request: super::model::WebauthnRegistrationOptionsRequest,
    ) -> ::authorizer_runtime::Call<super::model::WebauthnRegistrationOptionsResponse> {
        self.call(&table::WEBAUTHN_REGISTRATION_OPTIONS, request)
    }
    /// Stores the passkey that the browser made from `webauthn_registration_options`.
    ///
    /// For a signed-in user only a message comes back. During a login that offered a passkey it finishes that login:
    /// the tokens are in the answer and the session cookies are set. `INVALID_ARGUMENT` when the browser's answer
    /// does not fit or came too late.
    ///
    /// Needs a bearer token or a session. Protocols: GraphQL `webauthn_registration_verify`, REST `POST
    /// /v1/webauthn_registration_verify`, gRPC `WebauthnRegistrationVerify`. Since server 2.4.0-rc.5.
    pub fn webauthn_registration_verify(
        &self,
        request: super::model::WebauthnRegistrationVerifyRequest,
    ) -> ::authorizer_runtime::Call<super::model::AuthResponse> {
        self.call(&table::WEBAUTHN_REGISTRATION_VERIFY, request)
    }
}
