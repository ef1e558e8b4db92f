// Written by authorizer-codegen from the schemas of server 2.4.0. Never edit it by hand: change the schemas, the
// manifest or the generator, then run `make generate`. Inputs: sha256 d65cc5057223c89a34840d2184b193214f3612b1f368d133adbb8e3ab26dcda4.

#[allow(clippy::wildcard_imports, reason = "each method names a type or two of it")]
use super::model::*;
use super::table;
use crate::blocking::Call;
impl crate::blocking::Client {
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
        request: CheckPermissionsRequest,
    ) -> Call<CheckPermissionsResponse> {
        self.call(&table::CHECK_PERMISSIONS, request)
    }
    /// Deactivates the caller's own account and ends all its sessions.
    ///
    /// Nothing is deleted: the user can no longer sign in until an administrator calls `enable_access`. Fires the
    /// webhook event `user.deactivated`.
    ///
    /// Needs a bearer token or a session. Protocols: GraphQL `deactivate_account`, REST `POST
    /// /v1/deactivate_account`, gRPC `DeactivateAccount`.
    pub fn deactivate_account(&self) -> Call<MessageResponse> {
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
        request: EmailOtpMfaSetupRequest,
    ) -> Call<MessageResponse> {
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
        request: ForgotPasswordRequest,
    ) -> Call<ForgotPasswordResponse> {
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
        request: ListPermissionsRequest,
    ) -> Call<ListPermissionsResponse> {
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
    pub fn lock_mfa(&self, request: LockMfaRequest) -> Call<MessageResponse> {
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
    pub fn login(&self, request: LoginRequest) -> Call<AuthResponse> {
        self.call(&table::LOGIN, request)
    }
    /// Ends the session that the call was made with, and clears its cookies.
    ///
    /// The access and refresh tokens of the same login stop working; other logins of the user go on. Works with an
    /// access token as well as with a session cookie, and fails with `UNAUTHENTICATED` without either.
    ///
    /// Needs a bearer token or a session. Protocols: GraphQL `logout`, REST `POST /v1/logout`, gRPC `Logout`.
    pub fn logout(&self) -> Call<MessageResponse> {
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
        request: MagicLinkLoginRequest,
    ) -> Call<MessageResponse> {
        self.call(&table::MAGIC_LINK_LOGIN, request)
    }
    /// Describes the server: its version, its client id, and which ways of signing in are switched on.
    ///
    /// Open to everyone, so an application can build its login page from it. Administrators find the configured roles
    /// in `admin_meta`.
    ///
    /// Needs no credentials. Protocols: GraphQL `meta`, REST `GET /v1/meta`, gRPC `Meta`.
    #[doc(alias = "get_meta_data")]
    pub fn meta(&self) -> Call<Meta> {
        self.call(&table::META, ())
    }
    /// Signed a user in with phone number and password, until version 2.
    ///
    /// Servers from version 2 on always answer with an error; `login` takes phone numbers.
    ///
    /// Needs no credentials. Protocols: GraphQL `mobile_login`.
    #[cfg(feature = "legacy")]
    #[deprecated(note = "use `login` with `phone_number`")]
    pub fn mobile_login(&self, request: MobileLoginRequest) -> Call<AuthResponse> {
        self.call(&table::MOBILE_LOGIN, request)
    }
    /// Created a user with phone number and password, until version 2.
    ///
    /// Servers from version 2 on always answer with an error; `signup` takes phone numbers.
    ///
    /// Needs no credentials. Protocols: GraphQL `mobile_signup`.
    #[cfg(feature = "legacy")]
    #[deprecated(note = "use `signup` with `phone_number`")]
    pub fn mobile_signup(&self, request: MobileSignupRequest) -> Call<AuthResponse> {
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
    pub fn profile(&self) -> Call<User> {
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
    pub fn resend_otp(&self, request: ResendOtpRequest) -> Call<MessageResponse> {
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
        request: ResendVerifyEmailRequest,
    ) -> Call<MessageResponse> {
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
        request: ResetPasswordRequest,
    ) -> Call<MessageResponse> {
        self.call(&table::RESET_PASSWORD, request)
    }
    /// Ends the login that a refresh token belongs to.
    ///
    /// Its access token and session cookie stop working with it. A token that is malformed, expired or already
    /// revoked is an error without a code (`INTERNAL` over REST and gRPC).
    ///
    /// Needs no credentials. Protocols: GraphQL `revoke`, REST `POST /v1/revoke`, gRPC `Revoke`.
    #[doc(alias = "revoke_token")]
    pub fn revoke(&self, request: RevokeRequest) -> Call<MessageResponse> {
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
    pub fn session(&self, request: SessionRequest) -> Call<AuthResponse> {
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
    pub fn signup(&self, request: SignupRequest) -> Call<AuthResponse> {
        self.call(&table::SIGNUP, request)
    }
    /// Declines the offer to set up a second factor, and finishes the login.
    ///
    /// Remembered for the user, who is not asked again. Needs the cookies of the waiting login (`UNAUTHENTICATED`).
    /// `FAILED_PRECONDITION` when the server enforces a second factor or the user already has one.
    ///
    /// Needs the session of an unfinished login, or what its documentation names. Protocols: GraphQL
    /// `skip_mfa_setup`, REST `POST /v1/skip_mfa_setup`, gRPC `SkipMfaSetup`. Since server 2.4.0-rc.5.
    pub fn skip_mfa_setup(&self, request: SkipMfaSetupRequest) -> Call<AuthResponse> {
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
        request: SmsOtpMfaSetupRequest,
    ) -> Call<MessageResponse> {
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
    pub fn totp_mfa_setup(&self, request: TotpMfaSetupRequest) -> Call<AuthResponse> {
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
        request: UpdateProfileRequest,
    ) -> Call<MessageResponse> {
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
        request: ValidateJwtTokenRequest,
    ) -> Call<ValidateJwtTokenResponse> {
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
        request: ValidateSessionRequest,
    ) -> Call<ValidateSessionResponse> {
        self.call(&table::VALIDATE_SESSION, request)
    }
    /// Redeems the token of a link that was sent by e-mail, and signs the user in.
    ///
    /// Accepts tokens of sign-ups, magic links, invitations and changed addresses, but not those of
    /// `forgot_password`. Like `login` it may ask for a second factor instead of returning tokens; it begins a new
    /// session either way. A token that is unknown, used or older than 30 minutes is `INVALID_ARGUMENT`.
    ///
    /// Needs no credentials. Protocols: GraphQL `verify_email`, REST `POST /v1/verify_email`, gRPC `VerifyEmail`.
    pub fn verify_email(&self, request: VerifyEmailRequest) -> Call<AuthResponse> {
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
    pub fn verify_otp(&self, request: VerifyOtpRequest) -> Call<AuthResponse> {
        self.call(&table::VERIFY_OTP, request)
    }
    /// Lists the caller's own passkeys, newest first.
    ///
    /// They come without their keys, but with what is needed to recognise and delete them.
    ///
    /// Needs a bearer token or a session. Protocols: GraphQL `webauthn_credentials`, REST `POST
    /// /v1/webauthn_credentials`, gRPC `WebauthnCredentials`. Since server 2.4.0-rc.5.
    pub fn webauthn_credentials(&self) -> Call<Vec<WebauthnCredentialInfo>> {
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
        request: WebauthnDeleteCredentialRequest,
    ) -> Call<MessageResponse> {
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
        request: WebauthnLoginOptionsRequest,
    ) -> Call<WebauthnLoginOptionsResponse> {
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
        request: WebauthnLoginVerifyRequest,
    ) -> Call<AuthResponse> {
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
        request: WebauthnRegistrationOptionsRequest,
    ) -> Call<WebauthnRegistrationOptionsResponse> {
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
        request: WebauthnRegistrationVerifyRequest,
    ) -> Call<AuthResponse> {
        self.call(&table::WEBAUTHN_REGISTRATION_VERIFY, request)
    }
}

impl crate::blocking::AdminClient {
    /// Replaces the built-in e-mail for one occasion with a template of your own.
    ///
    /// Each occasion has one template: a second one is an error without a code (`INTERNAL` over REST and gRPC).
    ///
    /// Needs the admin secret or an admin session. Protocols: GraphQL `_add_email_template`, REST `POST
    /// /v1/admin/add_email_template`, gRPC `AddEmailTemplate`.
    pub fn add_email_template(
        &self,
        request: AddEmailTemplateRequest,
    ) -> Call<MessageResponse> {
        self.call(&table::ADD_EMAIL_TEMPLATE, request)
    }
    /// Makes a user a member of an organization.
    ///
    /// `ALREADY_EXISTS` when the user is one already, `NOT_FOUND` when there is no such user or organization. To
    /// change roles, remove and add again.
    ///
    /// Needs the admin secret, or the bearer token of the organization's admin. Protocols: GraphQL `_add_org_member`,
    /// REST `POST /v1/admin/add_org_member`, gRPC `AddOrgMember`. Since server 2.4.0-rc.5.
    pub fn add_org_member(&self, request: AddOrgMemberRequest) -> Call<OrgMember> {
        self.call(&table::ADD_ORG_MEMBER, request)
    }
    /// Lets a machine client sign in with tokens of another issuer instead of a secret (RFC 7523).
    ///
    /// For workloads that already have an identity, for example in Kubernetes or at a cloud provider. `NOT_FOUND`
    /// when there is no such client, `ALREADY_EXISTS` when the issuer is registered already, for this or any other
    /// purpose.
    ///
    /// Needs the admin secret or an admin session. Protocols: GraphQL `_add_trusted_issuer`, REST `POST
    /// /v1/admin/add_trusted_issuer`, gRPC `AddTrustedIssuer`. Since server 2.4.0-rc.5.
    pub fn add_trusted_issuer(
        &self,
        request: AddTrustedIssuerRequest,
    ) -> Call<TrustedIssuer> {
        self.call(&table::ADD_TRUSTED_ISSUER, request)
    }
    /// Takes a domain as verified on an administrator's word, without asking the DNS.
    ///
    /// `ALREADY_EXISTS` when it belongs to another organization.
    ///
    /// Needs the admin secret or an admin session. Protocols: GraphQL `_add_verified_org_domain`, REST `POST
    /// /v1/admin/add_verified_org_domain`, gRPC `AddVerifiedOrgDomain`. Since server 2.4.0-rc.5.
    pub fn add_verified_org_domain(
        &self,
        request: AddVerifiedOrgDomainRequest,
    ) -> Call<OrgDomain> {
        self.call(&table::ADD_VERIFIED_ORG_DOMAIN, request)
    }
    /// Adds an address that the server calls when something happens.
    ///
    /// The server POSTs JSON to it and signs it: the header `X-Authorizer-Signature` is the hexadecimal HMAC-SHA256
    /// of the body under the server's client secret. An event may have several webhooks, but two that are added
    /// within the same second fail with `INTERNAL`. Addresses in private networks are refused (`INVALID_ARGUMENT`).
    ///
    /// Needs the admin secret or an admin session. Protocols: GraphQL `_add_webhook`, REST `POST
    /// /v1/admin/add_webhook`, gRPC `AddWebhook`.
    pub fn add_webhook(&self, request: AddWebhookRequest) -> Call<MessageResponse> {
        self.call(&table::ADD_WEBHOOK, request)
    }
    /// Signs an administrator in with the admin secret, and sets the admin cookie for one hour.
    ///
    /// A client that has the secret need not do this: it sends the secret with every call. `UNAUTHENTICATED` for a
    /// wrong secret; `TOO_MANY_REQUESTS` for 15 minutes after ten wrong ones from the same address.
    ///
    /// Needs no credentials. Protocols: GraphQL `_admin_login`, REST `POST /v1/admin/login`, gRPC `AdminLogin`.
    pub fn admin_login(&self, request: AdminLoginRequest) -> Call<MessageResponse> {
        self.call(&table::ADMIN_LOGIN, request)
    }
    /// Ends the admin session of the caller and clears the admin cookie.
    ///
    /// Needs the admin secret or an admin session. Protocols: GraphQL `_admin_logout`, REST `POST /v1/admin/logout`,
    /// gRPC `AdminLogout`.
    pub fn admin_logout(&self) -> Call<MessageResponse> {
        self.call(&table::ADMIN_LOGOUT, ())
    }
    /// Returns the configured roles, and whether a second factor can be used on this server.
    ///
    /// Needs the admin secret or an admin session. Protocols: GraphQL `_admin_meta`, REST `GET /v1/admin/meta`, gRPC
    /// `AdminMeta`.
    pub fn admin_meta(&self) -> Call<AdminMeta> {
        self.call(&table::ADMIN_META, ())
    }
    /// Renews the admin session for another hour, or opens one for a caller who sent the secret.
    ///
    /// The answer carries the admin cookie.
    ///
    /// Needs the admin secret or an admin session. Protocols: GraphQL `_admin_session`, REST `GET /v1/admin/session`,
    /// gRPC `AdminSession`.
    pub fn admin_session(&self) -> Call<MessageResponse> {
        self.call(&table::ADMIN_SESSION, ())
    }
    /// Set the admin secret of a fresh server, until version 2.
    ///
    /// Servers from version 2 on always answer with an error.
    ///
    /// Needs no credentials. Protocols: GraphQL `_admin_signup`.
    #[cfg(feature = "legacy")]
    #[deprecated(
        note = "the admin secret is set with `--admin-secret` when the server starts; use `admin_login` to sign in with it"
    )]
    pub fn admin_signup(&self, request: AdminSignupRequest) -> Call<MessageResponse> {
        self.call(&table::ADMIN_SIGNUP, request)
    }
    /// Lists who did what, newest first, with filters.
    ///
    /// Written by the server itself; entries appear a moment after what they record.
    ///
    /// The list comes in pages: `.items()` on the call goes through all of them.
    ///
    /// Needs the admin secret or an admin session. Protocols: GraphQL `_audit_logs`, REST `POST
    /// /v1/admin/audit_logs`, gRPC `AuditLogs`.
    pub fn audit_logs(&self, request: AuditLogsRequest) -> Call<AuditLogs> {
        self.call(&table::AUDIT_LOGS, request)
    }
    /// Returns one registered client, without its secret.
    ///
    /// Asked for by `RegisteredClient::id`, not by the `client_id` of OAuth. `NOT_FOUND` when there is none.
    ///
    /// Needs the admin secret or an admin session. Protocols: GraphQL `_client`, REST `POST /v1/admin/client`, gRPC
    /// `GetClient`. Since server 2.4.0-rc.5.
    #[doc(alias = "get_client")]
    pub fn client(&self, request: ClientRequest) -> Call<RegisteredClient> {
        self.call(&table::CLIENT, request)
    }
    /// Lists the registered clients, newest first, without their secrets.
    ///
    /// Machine clients as well as the one that the server registers for itself.
    ///
    /// The list comes in pages: `.items()` on the call goes through all of them.
    ///
    /// Needs the admin secret or an admin session. Protocols: GraphQL `_clients`, REST `POST /v1/admin/clients`, gRPC
    /// `Clients`. Since server 2.4.0-rc.5.
    pub fn clients(&self, request: ClientsRequest) -> Call<Clients> {
        self.call(&table::CLIENTS, request)
    }
    /// Registers a machine client, which signs in by itself with the `client_credentials` grant of OAuth 2.0 (RFC
    /// 6749, section 4.4).
    ///
    /// The secret is in this answer and nowhere else; `rotate_client_secret` makes a new one. `INVALID_ARGUMENT`
    /// without a name or a scope.
    ///
    /// Needs the admin secret or an admin session. Protocols: GraphQL `_create_client`, REST `POST
    /// /v1/admin/create_client`, gRPC `CreateClient`. Since server 2.4.0-rc.5.
    pub fn create_client(
        &self,
        request: CreateClientRequest,
    ) -> Call<CreateClientResponse> {
        self.call(&table::CREATE_CLIENT, request)
    }
    /// Lets the users of an organization sign in through its own OIDC provider.
    ///
    /// An organization has at most one, and a provider serves at most one organization (`ALREADY_EXISTS`). Users are
    /// created when they first sign in.
    ///
    /// Needs the admin secret, or the bearer token of the organization's admin. Protocols: GraphQL
    /// `_create_org_oidc_connection`, REST `POST /v1/admin/create_org_oidc_connection`, gRPC
    /// `CreateOrgOidcConnection`. Since server 2.4.0-rc.5.
    pub fn create_org_oidc_connection(
        &self,
        request: CreateOrgOidcConnectionRequest,
    ) -> Call<OrgOidcConnection> {
        self.call(&table::CREATE_ORG_OIDC_CONNECTION, request)
    }
    /// Lets the users of an organization sign in through its own SAML 2.0 identity provider.
    ///
    /// An organization has at most one, and a provider serves at most one organization (`ALREADY_EXISTS`). The server
    /// is the service provider; its metadata is at `/oauth/saml/{organization}/metadata`.
    ///
    /// Needs the admin secret, or the bearer token of the organization's admin. Protocols: GraphQL
    /// `_create_org_saml_connection`, REST `POST /v1/admin/create_org_saml_connection`, gRPC
    /// `CreateOrgSamlConnection`. Since server 2.4.0-rc.5.
    pub fn create_org_saml_connection(
        &self,
        request: CreateOrgSamlConnectionRequest,
    ) -> Call<OrgSamlConnection> {
        self.call(&table::CREATE_ORG_SAML_CONNECTION, request)
    }
    /// Creates an organization, switched on and without members.
    ///
    /// `ALREADY_EXISTS` when the name is taken, `INVALID_ARGUMENT` when it cannot stand in a URL.
    ///
    /// Needs the admin secret or an admin session. Protocols: GraphQL `_create_organization`, REST `POST
    /// /v1/admin/create_organization`, gRPC `CreateOrganization`. Since server 2.4.0-rc.5.
    pub fn create_organization(
        &self,
        request: CreateOrganizationRequest,
    ) -> Call<Organization> {
        self.call(&table::CREATE_ORGANIZATION, request)
    }
    /// Registers an application that an organization's users sign in to with SAML 2.0, this server being the identity
    /// provider.
    ///
    /// The metadata to give to it is at `/saml/idp/{organization}/metadata`. `ALREADY_EXISTS` when the organization
    /// has one with that entity id.
    ///
    /// Needs the admin secret, or the bearer token of the organization's admin. Protocols: GraphQL
    /// `_create_saml_service_provider`, REST `POST /v1/admin/create_saml_service_provider`, gRPC
    /// `CreateSamlServiceProvider`. Since server 2.4.0-rc.5.
    pub fn create_saml_service_provider(
        &self,
        request: CreateSamlServiceProviderRequest,
    ) -> Call<SamlServiceProvider> {
        self.call(&table::CREATE_SAML_SERVICE_PROVIDER, request)
    }
    /// Lets an organization's directory create, change and deactivate its users with SCIM 2.0 (RFC 7644), under
    /// `/scim/v2` of the server.
    ///
    /// The token is in this answer and nowhere else; `rotate_scim_token` makes a new one. One per organization
    /// (`ALREADY_EXISTS`).
    ///
    /// Needs the admin secret, or the bearer token of the organization's admin. Protocols: GraphQL
    /// `_create_scim_endpoint`, REST `POST /v1/admin/create_scim_endpoint`, gRPC `CreateScimEndpoint`. Since server
    /// 2.4.0-rc.5.
    pub fn create_scim_endpoint(
        &self,
        request: CreateScimEndpointRequest,
    ) -> Call<CreateScimEndpointResponse> {
        self.call(&table::CREATE_SCIM_ENDPOINT, request)
    }
    /// Deletes a machine client and the trusted issuers that belong to it.
    ///
    /// Asked for by `RegisteredClient::id`, not by the `client_id` of OAuth. `NOT_FOUND` when there is none.
    ///
    /// Needs the admin secret or an admin session. Protocols: GraphQL `_delete_client`, REST `POST
    /// /v1/admin/delete_client`, gRPC `DeleteClient`. Since server 2.4.0-rc.5.
    pub fn delete_client(&self, request: DeleteClientRequest) -> Call<MessageResponse> {
        self.call(&table::DELETE_CLIENT, request)
    }
    /// Deletes an e-mail template, so that the built-in e-mail is sent again.
    ///
    /// `NOT_FOUND` when there is none with that id.
    ///
    /// Needs the admin secret or an admin session. Protocols: GraphQL `_delete_email_template`, REST `POST
    /// /v1/admin/delete_email_template`, gRPC `DeleteEmailTemplate`.
    pub fn delete_email_template(
        &self,
        request: DeleteEmailTemplateRequest,
    ) -> Call<MessageResponse> {
        self.call(&table::DELETE_EMAIL_TEMPLATE, request)
    }
    /// Takes a verified domain away from its organization.
    ///
    /// An organization's admin who names a foreign or unknown domain gets `UNAUTHENTICATED` rather than `NOT_FOUND`.
    ///
    /// Needs the admin secret, or the bearer token of the organization's admin. Protocols: GraphQL
    /// `_delete_org_domain`, REST `POST /v1/admin/delete_org_domain`, gRPC `DeleteOrgDomain`. Since server
    /// 2.4.0-rc.5.
    pub fn delete_org_domain(
        &self,
        request: DeleteOrgDomainRequest,
    ) -> Call<MessageResponse> {
        self.call(&table::DELETE_ORG_DOMAIN, request)
    }
    /// Deletes the OIDC connection of an organization, so that its users can no longer sign in through it.
    ///
    /// Needs the admin secret, or the bearer token of the organization's admin. Protocols: GraphQL
    /// `_delete_org_oidc_connection`, REST `POST /v1/admin/delete_org_oidc_connection`, gRPC
    /// `DeleteOrgOidcConnection`. Since server 2.4.0-rc.5.
    pub fn delete_org_oidc_connection(
        &self,
        request: DeleteOrgOidcConnectionRequest,
    ) -> Call<MessageResponse> {
        self.call(&table::DELETE_ORG_OIDC_CONNECTION, request)
    }
    /// Deletes the SAML connection of an organization, so that its users can no longer sign in through it.
    ///
    /// Needs the admin secret, or the bearer token of the organization's admin. Protocols: GraphQL
    /// `_delete_org_saml_connection`, REST `POST /v1/admin/delete_org_saml_connection`, gRPC
    /// `DeleteOrgSamlConnection`. Since server 2.4.0-rc.5.
    pub fn delete_org_saml_connection(
        &self,
        request: DeleteOrgSamlConnectionRequest,
    ) -> Call<MessageResponse> {
        self.call(&table::DELETE_ORG_SAML_CONNECTION, request)
    }
    /// Deletes an organization with its memberships and verified domains; the users stay.
    ///
    /// `NOT_FOUND` when there is none with that id.
    ///
    /// Needs the admin secret or an admin session. Protocols: GraphQL `_delete_organization`, REST `POST
    /// /v1/admin/delete_organization`, gRPC `DeleteOrganization`. Since server 2.4.0-rc.5.
    pub fn delete_organization(
        &self,
        request: DeleteOrganizationRequest,
    ) -> Call<MessageResponse> {
        self.call(&table::DELETE_ORGANIZATION, request)
    }
    /// Deletes a service provider, so that nobody can sign in to it any more.
    ///
    /// Needs the admin secret, or the bearer token of the organization's admin. Protocols: GraphQL
    /// `_delete_saml_service_provider`, REST `POST /v1/admin/delete_saml_service_provider`, gRPC
    /// `DeleteSamlServiceProvider`. Since server 2.4.0-rc.5.
    pub fn delete_saml_service_provider(
        &self,
        request: DeleteSamlServiceProviderRequest,
    ) -> Call<MessageResponse> {
        self.call(&table::DELETE_SAML_SERVICE_PROVIDER, request)
    }
    /// Deletes the SCIM endpoint of an organization; the users that it provisioned stay.
    ///
    /// Its token stops working at once. `NOT_FOUND` when the organization has none.
    ///
    /// Needs the admin secret, or the bearer token of the organization's admin. Protocols: GraphQL
    /// `_delete_scim_endpoint`, REST `POST /v1/admin/delete_scim_endpoint`, gRPC `DeleteScimEndpoint`. Since server
    /// 2.4.0-rc.5.
    pub fn delete_scim_endpoint(
        &self,
        request: DeleteScimEndpointRequest,
    ) -> Call<MessageResponse> {
        self.call(&table::DELETE_SCIM_ENDPOINT, request)
    }
    /// Deletes a trusted issuer, so that its tokens are no longer accepted.
    ///
    /// What machine clients got for such tokens before stays valid until it expires. `NOT_FOUND` when there is none
    /// with that id.
    ///
    /// Needs the admin secret or an admin session. Protocols: GraphQL `_delete_trusted_issuer`, REST `POST
    /// /v1/admin/delete_trusted_issuer`, gRPC `DeleteTrustedIssuer`. Since server 2.4.0-rc.5.
    pub fn delete_trusted_issuer(
        &self,
        request: DeleteTrustedIssuerRequest,
    ) -> Call<MessageResponse> {
        self.call(&table::DELETE_TRUSTED_ISSUER, request)
    }
    /// Deletes a user for good, with passkeys, factors, sessions, memberships and permissions.
    ///
    /// Fires the webhook event `user.deleted`. `NOT_FOUND` when there is no such user. To shut somebody out and keep
    /// the account, use `revoke_access`.
    ///
    /// Needs the admin secret or an admin session. Protocols: GraphQL `_delete_user`, REST `POST
    /// /v1/admin/delete_user`, gRPC `DeleteUser`.
    pub fn delete_user(&self, request: DeleteUserRequest) -> Call<MessageResponse> {
        self.call(&table::DELETE_USER, request)
    }
    /// Deletes a webhook together with its log.
    ///
    /// `NOT_FOUND` when there is none with that id.
    ///
    /// Needs the admin secret or an admin session. Protocols: GraphQL `_delete_webhook`, REST `POST
    /// /v1/admin/delete_webhook`, gRPC `DeleteWebhook`.
    pub fn delete_webhook(
        &self,
        request: DeleteWebhookRequest,
    ) -> Call<MessageResponse> {
        self.call(&table::DELETE_WEBHOOK, request)
    }
    /// Lists the e-mail templates that replace built-in ones, newest first.
    ///
    /// Occasions that are not listed use the built-in e-mail.
    ///
    /// The list comes in pages: `.items()` on the call goes through all of them.
    ///
    /// Needs the admin secret or an admin session. Protocols: GraphQL `_email_templates`, REST `POST
    /// /v1/admin/email_templates`, gRPC `EmailTemplates`.
    pub fn email_templates(
        &self,
        request: EmailTemplatesRequest,
    ) -> Call<EmailTemplates> {
        self.call(&table::EMAIL_TEMPLATES, request)
    }
    /// Lets a user in again after `revoke_access` or `deactivate_account`.
    ///
    /// Fires the webhook event `user.access_enabled`. Sessions that ended stay ended.
    ///
    /// Needs the admin secret or an admin session. Protocols: GraphQL `_enable_access`, REST `POST
    /// /v1/admin/enable_access`, gRPC `EnableAccess`.
    pub fn enable_access(&self, request: EnableAccessRequest) -> Call<MessageResponse> {
        self.call(&table::ENABLE_ACCESS, request)
    }
    /// Returned the server's configuration, until version 2.
    ///
    /// Servers from version 2 on always answer with an error.
    ///
    /// Needs the admin secret or an admin session. Protocols: GraphQL `_env`.
    #[cfg(feature = "legacy")]
    #[deprecated(
        note = "servers from version 2 on take their configuration from the command line; use `admin_meta` for the roles and `meta` for what is switched on"
    )]
    pub fn env(&self) -> Call<Env> {
        self.call(&table::ENV, ())
    }
    /// Deletes up to 100 relationships, all or none of them.
    ///
    /// One that does not exist is an error without a code (gRPC reports a status beyond the standard ones).
    ///
    /// Needs the admin secret or an admin session. Protocols: GraphQL `_fga_delete_tuples`, REST `POST
    /// /v1/admin/fga/tuples/delete`, gRPC `FgaDeleteTuples`.
    pub fn fga_delete_tuples(
        &self,
        request: FgaDeleteTuplesRequest,
    ) -> Call<MessageResponse> {
        self.call(&table::FGA_DELETE_TUPLES, request)
    }
    /// Explains who holds a relation to an object, and why, as a tree.
    ///
    /// Needs the admin secret or an admin session. Protocols: GraphQL `_fga_expand`, REST `POST
    /// /v1/admin/fga/expand`, gRPC `FgaExpand`.
    pub fn fga_expand(&self, request: FgaExpandRequest) -> Call<FgaExpandResponse> {
        self.call(&table::FGA_EXPAND, request)
    }
    /// Returns the permission model in force.
    ///
    /// Before the first one was written, `id` and `dsl` are empty; that is no error. `FAILED_PRECONDITION` when the
    /// server runs without permissions.
    ///
    /// Needs the admin secret or an admin session. Protocols: GraphQL `_fga_get_model`, REST `GET
    /// /v1/admin/fga/model`, gRPC `FgaGetModel`.
    pub fn fga_get_model(&self) -> Call<FgaModel> {
        self.call(&table::FGA_GET_MODEL, ())
    }
    /// Lists who holds a relation to an object, up to 1000 of them.
    ///
    /// What lies beyond the limit is cut off without a sign.
    ///
    /// Needs the admin secret or an admin session. Protocols: GraphQL `_fga_list_users`, REST `POST
    /// /v1/admin/fga/list_users`, gRPC `FgaListUsers`.
    pub fn fga_list_users(
        &self,
        request: FgaListUsersRequest,
    ) -> Call<FgaListUsersResponse> {
        self.call(&table::FGA_LIST_USERS, request)
    }
    /// Lists stored relationships, all or those that match a filter.
    ///
    /// Goes on where `continuation_token` says. A filter needs `object`: a whole one, or `type:` together with
    /// `user`; anything less is an error without a code.
    ///
    /// The list comes in pages: `.items()` on the call goes through all of them.
    ///
    /// Needs the admin secret or an admin session. Protocols: GraphQL `_fga_read_tuples`, REST `POST
    /// /v1/admin/fga/tuples/read`, gRPC `FgaReadTuples`.
    pub fn fga_read_tuples(&self, request: FgaReadTuplesRequest) -> Call<FgaTuples> {
        self.call(&table::FGA_READ_TUPLES, request)
    }
    /// Deletes the permission model with all its versions.
    ///
    /// `FAILED_PRECONDITION` while any relationship is stored: delete those first.
    ///
    /// Needs the admin secret or an admin session. Protocols: GraphQL `_fga_reset`, REST `POST /v1/admin/fga/reset`,
    /// gRPC `FgaReset`.
    pub fn fga_reset(&self) -> Call<MessageResponse> {
        self.call(&table::FGA_RESET, ())
    }
    /// Writes a new permission model, which is in force at once.
    ///
    /// Relationships that were written before stay. A model that cannot be read is an error without a code
    /// (`INTERNAL` over REST and gRPC).
    ///
    /// Needs the admin secret or an admin session. Protocols: GraphQL `_fga_write_model`, REST `POST
    /// /v1/admin/fga/model`, gRPC `FgaWriteModel`.
    pub fn fga_write_model(&self, request: FgaWriteModelRequest) -> Call<FgaModel> {
        self.call(&table::FGA_WRITE_MODEL, request)
    }
    /// Writes up to 100 relationships, all or none of them.
    ///
    /// One that exists already is an error without a code (gRPC reports a status beyond the standard ones).
    /// `INVALID_ARGUMENT` when the model lacks the relation or the type.
    ///
    /// Needs the admin secret or an admin session. Protocols: GraphQL `_fga_write_tuples`, REST `POST
    /// /v1/admin/fga/tuples`, gRPC `FgaWriteTuples`.
    pub fn fga_write_tuples(
        &self,
        request: FgaWriteTuplesRequest,
    ) -> Call<MessageResponse> {
        self.call(&table::FGA_WRITE_TUPLES, request)
    }
    /// Made new keys for signing tokens, until version 2.
    ///
    /// Servers from version 2 on always answer with an error.
    ///
    /// Needs the admin secret or an admin session. Protocols: GraphQL `_generate_jwt_keys`.
    #[cfg(feature = "legacy")]
    #[deprecated(
        note = "signing keys are made elsewhere and given to the server with `--jwt-type` and `--jwt-secret` or `--jwt-private-key` and `--jwt-public-key`; there is no call to use instead"
    )]
    pub fn generate_jwt_keys(
        &self,
        request: GenerateJwtKeysRequest,
    ) -> Call<GenerateJwtKeysResponse> {
        self.call(&table::GENERATE_JWT_KEYS, request)
    }
    /// Reads a service provider's metadata document and returns what `create_saml_service_provider` wants to know.
    ///
    /// Stores nothing. `INVALID_ARGUMENT` when it is no such document or names no address to send users to.
    ///
    /// Needs the admin secret or an admin session. Protocols: GraphQL `_import_saml_sp_metadata`, REST `POST
    /// /v1/admin/import_saml_sp_metadata`, gRPC `ImportSamlSpMetadata`. Since server 2.4.0-rc.5.
    pub fn import_saml_sp_metadata(
        &self,
        request: ImportSamlSpMetadataRequest,
    ) -> Call<SamlSpMetadataParseResult> {
        self.call(&table::IMPORT_SAML_SP_METADATA, request)
    }
    /// Creates users for up to 100 e-mail addresses and sends each an invitation.
    ///
    /// Addresses that are malformed or already known are passed over; when none is left it fails with
    /// `INVALID_ARGUMENT` or `ALREADY_EXISTS`. The link is valid for 30 minutes. `FAILED_PRECONDITION` when the
    /// server sends no mail.
    ///
    /// Needs the admin secret or an admin session. Protocols: GraphQL `_invite_members`, REST `POST
    /// /v1/admin/invite_members`, gRPC `InviteMembers`.
    pub fn invite_members(
        &self,
        request: InviteMembersRequest,
    ) -> Call<InviteMembersResponse> {
        self.call(&table::INVITE_MEMBERS, request)
    }
    /// Lists the keys that an organization's SAML assertions are or were signed with, newest first.
    ///
    /// The order of keys made within the same second is not defined.
    ///
    /// Needs the admin secret, or the bearer token of the organization's admin. Protocols: GraphQL
    /// `_list_saml_idp_keys`, REST `POST /v1/admin/saml_idp_keys`, gRPC `ListSamlIdpKeys`. Since server 2.4.0-rc.5.
    pub fn list_saml_idp_keys(
        &self,
        request: ListSamlIdpKeysRequest,
    ) -> Call<Vec<SamlIdpKey>> {
        self.call(&table::LIST_SAML_IDP_KEYS, request)
    }
    /// Lists the service providers of an organization, newest first.
    ///
    /// The list comes in pages: `.items()` on the call goes through all of them.
    ///
    /// Needs the admin secret, or the bearer token of the organization's admin. Protocols: GraphQL
    /// `_list_saml_service_providers`, REST `POST /v1/admin/saml_service_providers`, gRPC `ListSamlServiceProviders`.
    /// Since server 2.4.0-rc.5.
    pub fn list_saml_service_providers(
        &self,
        request: ListSamlServiceProvidersRequest,
    ) -> Call<SamlServiceProviders> {
        self.call(&table::LIST_SAML_SERVICE_PROVIDERS, request)
    }
    /// Lists the verified domains of an organization, newest first.
    ///
    /// The list comes in pages: `.items()` on the call goes through all of them.
    ///
    /// Needs the admin secret, or the bearer token of the organization's admin. Protocols: GraphQL `_org_domains`,
    /// REST `POST /v1/admin/org_domains`, gRPC `OrgDomains`. Since server 2.4.0-rc.5.
    pub fn org_domains(&self, request: OrgDomainsRequest) -> Call<OrgDomains> {
        self.call(&table::ORG_DOMAINS, request)
    }
    /// Lists the members of an organization with their names and roles, newest first.
    ///
    /// The list comes in pages: `.items()` on the call goes through all of them.
    ///
    /// Needs the admin secret, or the bearer token of the organization's admin. Protocols: GraphQL `_org_members`,
    /// REST `POST /v1/admin/org_members`, gRPC `OrgMembers`. Since server 2.4.0-rc.5.
    pub fn org_members(&self, request: OrgMembersRequest) -> Call<OrgMembers> {
        self.call(&table::ORG_MEMBERS, request)
    }
    /// Returns the OIDC connection of an organization, without its secret.
    ///
    /// By its id or by that of the organization. One that is missing is an error without a code (`INTERNAL` over REST
    /// and gRPC); for an organization's admin, one that is missing or foreign is `UNAUTHENTICATED`.
    ///
    /// Needs the admin secret, or the bearer token of the organization's admin. Protocols: GraphQL
    /// `_org_oidc_connection`, REST `POST /v1/admin/org_oidc_connection`, gRPC `GetOrgOidcConnection`. Since server
    /// 2.4.0-rc.5.
    #[doc(alias = "get_org_oidc_connection")]
    pub fn org_oidc_connection(
        &self,
        request: OrgOidcConnectionRequest,
    ) -> Call<OrgOidcConnection> {
        self.call(&table::ORG_OIDC_CONNECTION, request)
    }
    /// Returns the SAML connection of an organization, without the provider's certificate.
    ///
    /// By its id or by that of the organization. One that is missing is an error without a code (`INTERNAL` over REST
    /// and gRPC); for an organization's admin, one that is missing or foreign is `UNAUTHENTICATED`.
    ///
    /// Needs the admin secret, or the bearer token of the organization's admin. Protocols: GraphQL
    /// `_org_saml_connection`, REST `POST /v1/admin/org_saml_connection`, gRPC `GetOrgSamlConnection`. Since server
    /// 2.4.0-rc.5.
    #[doc(alias = "get_org_saml_connection")]
    pub fn org_saml_connection(
        &self,
        request: OrgSamlConnectionRequest,
    ) -> Call<OrgSamlConnection> {
        self.call(&table::ORG_SAML_CONNECTION, request)
    }
    /// Returns one organization.
    ///
    /// An organization's admin may ask for that organization only, and gets `UNAUTHENTICATED` for any other, whether
    /// it exists or not.
    ///
    /// Needs the admin secret, or the bearer token of the organization's admin. Protocols: GraphQL `_organization`,
    /// REST `POST /v1/admin/organization`, gRPC `GetOrganization`. Since server 2.4.0-rc.5.
    #[doc(alias = "get_organization")]
    pub fn organization(&self, request: OrganizationRequest) -> Call<Organization> {
        self.call(&table::ORGANIZATION, request)
    }
    /// Lists the organizations, newest first.
    ///
    /// The list comes in pages: `.items()` on the call goes through all of them.
    ///
    /// Needs the admin secret or an admin session. Protocols: GraphQL `_organizations`, REST `POST
    /// /v1/admin/organizations`, gRPC `Organizations`. Since server 2.4.0-rc.5.
    pub fn organizations(&self, request: OrganizationsRequest) -> Call<Organizations> {
        self.call(&table::ORGANIZATIONS, request)
    }
    /// Ends a user's membership of an organization; the user stays.
    ///
    /// An organization's admin cannot remove the last one of their kind (`FAILED_PRECONDITION`).
    ///
    /// Needs the admin secret, or the bearer token of the organization's admin. Protocols: GraphQL
    /// `_remove_org_member`, REST `POST /v1/admin/remove_org_member`, gRPC `RemoveOrgMember`. Since server
    /// 2.4.0-rc.5.
    pub fn remove_org_member(
        &self,
        request: RemoveOrgMemberRequest,
    ) -> Call<MessageResponse> {
        self.call(&table::REMOVE_ORG_MEMBER, request)
    }
    /// Begins to verify that an organization owns a domain, and returns the DNS record to publish.
    ///
    /// The record is accepted for 24 hours; asking again replaces it. Public suffixes such as `co.uk` and the domains
    /// of large mail providers are refused (`INVALID_ARGUMENT`). `TOO_MANY_REQUESTS` when an organization asks too
    /// often.
    ///
    /// Needs the admin secret, or the bearer token of the organization's admin. Protocols: GraphQL
    /// `_request_org_domain`, REST `POST /v1/admin/request_org_domain`, gRPC `RequestOrgDomain`. Since server
    /// 2.4.0-rc.5.
    pub fn request_org_domain(
        &self,
        request: RequestOrgDomainRequest,
    ) -> Call<OrgDomainChallenge> {
        self.call(&table::REQUEST_ORG_DOMAIN, request)
    }
    /// Takes an old signing key out of an organization's metadata.
    ///
    /// The one that signs at present cannot be retired (`FAILED_PRECONDITION`). A key that is retired already is
    /// answered with success.
    ///
    /// Needs the admin secret, or the bearer token of the organization's admin. Protocols: GraphQL
    /// `_retire_saml_idp_key`, REST `POST /v1/admin/retire_saml_idp_key`, gRPC `RetireSamlIdpKey`. Since server
    /// 2.4.0-rc.5.
    pub fn retire_saml_idp_key(
        &self,
        request: RetireSamlIdpKeyRequest,
    ) -> Call<MessageResponse> {
        self.call(&table::RETIRE_SAML_IDP_KEY, request)
    }
    /// Shuts a user out: ends all sessions and refuses new ones until `enable_access`.
    ///
    /// Fires the webhook event `user.access_revoked`.
    ///
    /// Needs the admin secret or an admin session. Protocols: GraphQL `_revoke_access`, REST `POST
    /// /v1/admin/revoke_access`, gRPC `RevokeAccess`.
    pub fn revoke_access(&self, request: RevokeAccessRequest) -> Call<MessageResponse> {
        self.call(&table::REVOKE_ACCESS, request)
    }
    /// Gives a machine client a new secret; the old one stops working at once.
    ///
    /// The new one is in this answer and nowhere else. Tokens that were issued before stay valid until they expire.
    ///
    /// Needs the admin secret or an admin session. Protocols: GraphQL `_rotate_client_secret`, REST `POST
    /// /v1/admin/rotate_client_secret`, gRPC `RotateClientSecret`. Since server 2.4.0-rc.5.
    pub fn rotate_client_secret(
        &self,
        request: RotateClientSecretRequest,
    ) -> Call<CreateClientResponse> {
        self.call(&table::ROTATE_CLIENT_SECRET, request)
    }
    /// Makes a new signing key for an organization's SAML assertions, and signs with it from now on.
    ///
    /// The previous key stays in the metadata, so that service providers have time to fetch the new one; end it with
    /// `retire_saml_idp_key`.
    ///
    /// Needs the admin secret, or the bearer token of the organization's admin. Protocols: GraphQL
    /// `_rotate_saml_idp_cert`, REST `POST /v1/admin/rotate_saml_idp_cert`, gRPC `RotateSamlIdpCert`. Since server
    /// 2.4.0-rc.5.
    pub fn rotate_saml_idp_cert(
        &self,
        request: RotateSamlIdpCertRequest,
    ) -> Call<SamlIdpKey> {
        self.call(&table::ROTATE_SAML_IDP_CERT, request)
    }
    /// Gives a SCIM endpoint a new token; the old one stops working at once.
    ///
    /// The new one is in this answer and nowhere else.
    ///
    /// Needs the admin secret, or the bearer token of the organization's admin. Protocols: GraphQL
    /// `_rotate_scim_token`, REST `POST /v1/admin/rotate_scim_token`, gRPC `RotateScimToken`. Since server
    /// 2.4.0-rc.5.
    pub fn rotate_scim_token(
        &self,
        request: RotateScimTokenRequest,
    ) -> Call<CreateScimEndpointResponse> {
        self.call(&table::ROTATE_SCIM_TOKEN, request)
    }
    /// Returns one service provider that an organization's users may sign in to.
    ///
    /// Needs the admin secret, or the bearer token of the organization's admin. Protocols: GraphQL
    /// `_saml_service_provider`, REST `POST /v1/admin/saml_service_provider`, gRPC `GetSamlServiceProvider`. Since
    /// server 2.4.0-rc.5.
    #[doc(alias = "get_saml_service_provider")]
    pub fn saml_service_provider(
        &self,
        request: SamlServiceProviderRequest,
    ) -> Call<SamlServiceProvider> {
        self.call(&table::SAML_SERVICE_PROVIDER, request)
    }
    /// Returns the SCIM endpoint of an organization, without its token.
    ///
    /// `NOT_FOUND` when the organization has none.
    ///
    /// Needs the admin secret, or the bearer token of the organization's admin. Protocols: GraphQL `_scim_endpoint`,
    /// REST `POST /v1/admin/scim_endpoint`, gRPC `GetScimEndpoint`. Since server 2.4.0-rc.5.
    #[doc(alias = "get_scim_endpoint")]
    pub fn scim_endpoint(&self, request: ScimEndpointRequest) -> Call<ScimEndpoint> {
        self.call(&table::SCIM_ENDPOINT, request)
    }
    /// Calls an address once with a made-up event, and returns what it answered.
    ///
    /// For trying an address before `add_webhook`. Not signed and not logged; waits up to 30 seconds. Addresses in
    /// private networks are always refused (`INVALID_ARGUMENT`), even on a server that allows them for webhooks.
    ///
    /// Needs the admin secret or an admin session. Protocols: GraphQL `_test_endpoint`, REST `POST
    /// /v1/admin/test_endpoint`, gRPC `TestEndpoint`.
    pub fn test_endpoint(
        &self,
        request: TestEndpointRequest,
    ) -> Call<TestEndpointResponse> {
        self.call(&table::TEST_ENDPOINT, request)
    }
    /// Returns one trusted issuer.
    ///
    /// `NOT_FOUND` when there is none with that id; connections of organizations have operations of their own.
    ///
    /// Needs the admin secret or an admin session. Protocols: GraphQL `_trusted_issuer`, REST `POST
    /// /v1/admin/trusted_issuer`, gRPC `GetTrustedIssuer`. Since server 2.4.0-rc.5.
    #[doc(alias = "get_trusted_issuer")]
    pub fn trusted_issuer(&self, request: TrustedIssuerRequest) -> Call<TrustedIssuer> {
        self.call(&table::TRUSTED_ISSUER, request)
    }
    /// Lists the trusted issuers, newest first, all or those of one machine client.
    ///
    /// The list comes in pages: `.items()` on the call goes through all of them.
    ///
    /// Needs the admin secret or an admin session. Protocols: GraphQL `_trusted_issuers`, REST `POST
    /// /v1/admin/trusted_issuers`, gRPC `TrustedIssuers`. Since server 2.4.0-rc.5.
    pub fn trusted_issuers(
        &self,
        request: TrustedIssuersRequest,
    ) -> Call<TrustedIssuers> {
        self.call(&table::TRUSTED_ISSUERS, request)
    }
    /// Changes a machine client; what the request leaves out stays as it is.
    ///
    /// Scopes can be replaced but not cleared. Switching the client off ends its tokens.
    ///
    /// Needs the admin secret or an admin session. Protocols: GraphQL `_update_client`, REST `POST
    /// /v1/admin/update_client`, gRPC `UpdateClient`. Since server 2.4.0-rc.5.
    pub fn update_client(&self, request: UpdateClientRequest) -> Call<RegisteredClient> {
        self.call(&table::UPDATE_CLIENT, request)
    }
    /// Changes an e-mail template; what the request leaves out stays as it is.
    ///
    /// Empty values are refused (`INVALID_ARGUMENT`). `NOT_FOUND` when there is none with that id.
    ///
    /// Needs the admin secret or an admin session. Protocols: GraphQL `_update_email_template`, REST `POST
    /// /v1/admin/update_email_template`, gRPC `UpdateEmailTemplate`.
    pub fn update_email_template(
        &self,
        request: UpdateEmailTemplateRequest,
    ) -> Call<MessageResponse> {
        self.call(&table::UPDATE_EMAIL_TEMPLATE, request)
    }
    /// Changed the server's configuration while it ran, until version 2.
    ///
    /// Servers from version 2 on always answer with an error.
    ///
    /// Needs the admin secret or an admin session. Protocols: GraphQL `_update_env`.
    #[cfg(feature = "legacy")]
    #[deprecated(
        note = "servers from version 2 on are configured with command-line flags when they start; there is no call to use instead"
    )]
    pub fn update_env(&self, request: UpdateEnvRequest) -> Call<MessageResponse> {
        self.call(&table::UPDATE_ENV, request)
    }
    /// Changes an OIDC connection; what the request leaves out stays as it is.
    ///
    /// An empty string clears `redirect_uri`; for the secret and the scopes it is the same as none.
    ///
    /// Needs the admin secret, or the bearer token of the organization's admin. Protocols: GraphQL
    /// `_update_org_oidc_connection`, REST `POST /v1/admin/update_org_oidc_connection`, gRPC
    /// `UpdateOrgOidcConnection`. Since server 2.4.0-rc.5.
    pub fn update_org_oidc_connection(
        &self,
        request: UpdateOrgOidcConnectionRequest,
    ) -> Call<OrgOidcConnection> {
        self.call(&table::UPDATE_ORG_OIDC_CONNECTION, request)
    }
    /// Changes a SAML connection; what the request leaves out stays as it is.
    ///
    /// An empty string clears `sp_entity_id`, `acs_url` and `attribute_mapping`; for the certificate it is the same
    /// as none.
    ///
    /// Needs the admin secret, or the bearer token of the organization's admin. Protocols: GraphQL
    /// `_update_org_saml_connection`, REST `POST /v1/admin/update_org_saml_connection`, gRPC
    /// `UpdateOrgSamlConnection`. Since server 2.4.0-rc.5.
    pub fn update_org_saml_connection(
        &self,
        request: UpdateOrgSamlConnectionRequest,
    ) -> Call<OrgSamlConnection> {
        self.call(&table::UPDATE_ORG_SAML_CONNECTION, request)
    }
    /// Changes an organization; what the request leaves out stays as it is.
    ///
    /// A new name changes the addresses at which its users sign in. `ALREADY_EXISTS` when the name is taken.
    ///
    /// Needs the admin secret or an admin session. Protocols: GraphQL `_update_organization`, REST `POST
    /// /v1/admin/update_organization`, gRPC `UpdateOrganization`. Since server 2.4.0-rc.5.
    pub fn update_organization(
        &self,
        request: UpdateOrganizationRequest,
    ) -> Call<Organization> {
        self.call(&table::UPDATE_ORGANIZATION, request)
    }
    /// Changes a service provider; what the request leaves out stays as it is.
    ///
    /// An empty string clears `sp_cert_pem`, `name_id_format` and `mapped_attributes`; elsewhere it is the same as
    /// none.
    ///
    /// Needs the admin secret, or the bearer token of the organization's admin. Protocols: GraphQL
    /// `_update_saml_service_provider`, REST `POST /v1/admin/update_saml_service_provider`, gRPC
    /// `UpdateSamlServiceProvider`. Since server 2.4.0-rc.5.
    pub fn update_saml_service_provider(
        &self,
        request: UpdateSamlServiceProviderRequest,
    ) -> Call<SamlServiceProvider> {
        self.call(&table::UPDATE_SAML_SERVICE_PROVIDER, request)
    }
    /// Changes a trusted issuer; what the request leaves out stays as it is.
    ///
    /// Issuer, kind, key source and subject claim cannot be changed. Clearing `allowed_subjects` shuts everybody out.
    ///
    /// Needs the admin secret or an admin session. Protocols: GraphQL `_update_trusted_issuer`, REST `POST
    /// /v1/admin/update_trusted_issuer`, gRPC `UpdateTrustedIssuer`. Since server 2.4.0-rc.5.
    pub fn update_trusted_issuer(
        &self,
        request: UpdateTrustedIssuerRequest,
    ) -> Call<TrustedIssuer> {
        self.call(&table::UPDATE_TRUSTED_ISSUER, request)
    }
    /// Changes any user's account; what the request leaves out stays as it is.
    ///
    /// An empty string clears a field, but for the e-mail address and the phone number, which it does not fit
    /// (`INVALID_ARGUMENT`). Roles can be replaced but not cleared: an empty list is the same as none. New roles, and
    /// a new e-mail address or phone number, end the user's sessions; a new address must be confirmed by a link that
    /// is sent to it. `ALREADY_EXISTS` when somebody else has the address or number, `INVALID_ARGUMENT` when nothing
    /// is to be changed.
    ///
    /// Needs the admin secret or an admin session. Protocols: GraphQL `_update_user`, REST `POST
    /// /v1/admin/update_user`, gRPC `UpdateUser`.
    pub fn update_user(&self, request: UpdateUserRequest) -> Call<User> {
        self.call(&table::UPDATE_USER, request)
    }
    /// Changes a webhook; what the request leaves out stays as it is, but for the headers.
    ///
    /// Servers up to 2.4.0 erase the stored headers when the request has none: send them again with every change.
    /// `NOT_FOUND` when there is no such webhook.
    ///
    /// Needs the admin secret or an admin session. Protocols: GraphQL `_update_webhook`, REST `POST
    /// /v1/admin/update_webhook`, gRPC `UpdateWebhook`.
    pub fn update_webhook(
        &self,
        request: UpdateWebhookRequest,
    ) -> Call<MessageResponse> {
        self.call(&table::UPDATE_WEBHOOK, request)
    }
    /// Returns one user, by id or by e-mail address.
    ///
    /// The id counts when both are given. `NOT_FOUND` when there is none, `INVALID_ARGUMENT` when neither is given.
    /// The factors in `User::enrolled_mfa_methods` come over GraphQL only.
    ///
    /// Needs the admin secret or an admin session. Protocols: GraphQL `_user`, REST `POST /v1/admin/user`, gRPC
    /// `User`.
    pub fn user(&self, request: UserRequest) -> Call<User> {
        self.call(&table::USER, request)
    }
    /// Lists the organizations that a user is a member of, with the user's roles in each.
    ///
    /// The list comes in pages: `.items()` on the call goes through all of them.
    ///
    /// Needs the admin secret or an admin session. Protocols: GraphQL `_user_organizations`, REST `POST
    /// /v1/admin/user_organizations`, gRPC `UserOrganizations`. Since server 2.4.0-rc.5.
    pub fn user_organizations(
        &self,
        request: UserOrganizationsRequest,
    ) -> Call<UserOrganizations> {
        self.call(&table::USER_ORGANIZATIONS, request)
    }
    /// Lists users, newest first, all or those that match a search.
    ///
    /// The list comes in pages: `.items()` on the call goes through all of them.
    ///
    /// Needs the admin secret or an admin session. Protocols: GraphQL `_users`, REST `POST /v1/admin/users`, gRPC
    /// `Users`.
    pub fn users(&self, request: UsersRequest) -> Call<Users> {
        self.call(&table::USERS, request)
    }
    /// Lists the links that were sent by e-mail and not used yet, newest first, expired ones among them.
    ///
    /// The tokens are included, so whoever may call this can confirm addresses in the name of others.
    ///
    /// The list comes in pages: `.items()` on the call goes through all of them.
    ///
    /// Needs the admin secret or an admin session. Protocols: GraphQL `_verification_requests`, REST `POST
    /// /v1/admin/verification_requests`, gRPC `VerificationRequests`.
    pub fn verification_requests(
        &self,
        request: VerificationRequestsRequest,
    ) -> Call<VerificationRequests> {
        self.call(&table::VERIFICATION_REQUESTS, request)
    }
    /// Looks the published DNS record up, and takes the domain as verified when it is there.
    ///
    /// The server itself asks the DNS. `FAILED_PRECONDITION` when nothing was requested or the record is missing,
    /// differs or cannot be resolved; `ALREADY_EXISTS` when the domain belongs to another organization. A domain that
    /// is verified already is returned as it is.
    ///
    /// Needs the admin secret, or the bearer token of the organization's admin. Protocols: GraphQL
    /// `_verify_org_domain`, REST `POST /v1/admin/verify_org_domain`, gRPC `VerifyOrgDomain`. Since server
    /// 2.4.0-rc.5.
    pub fn verify_org_domain(&self, request: VerifyOrgDomainRequest) -> Call<OrgDomain> {
        self.call(&table::VERIFY_ORG_DOMAIN, request)
    }
    /// Returns one webhook, with the headers that it sends.
    ///
    /// `NOT_FOUND` when there is none with that id.
    ///
    /// Needs the admin secret or an admin session. Protocols: GraphQL `_webhook`, REST `POST /v1/admin/webhook`, gRPC
    /// `GetWebhook`.
    #[doc(alias = "get_webhook")]
    pub fn webhook(&self, request: WebhookRequest) -> Call<Webhook> {
        self.call(&table::WEBHOOK, request)
    }
    /// Lists what webhooks were sent and answered, newest first.
    ///
    /// A delivery that got no answer at all leaves no entry.
    ///
    /// The list comes in pages: `.items()` on the call goes through all of them.
    ///
    /// Needs the admin secret or an admin session. Protocols: GraphQL `_webhook_logs`, REST `POST
    /// /v1/admin/webhook_logs`, gRPC `WebhookLogs`.
    pub fn webhook_logs(&self, request: WebhookLogsRequest) -> Call<WebhookLogs> {
        self.call(&table::WEBHOOK_LOGS, request)
    }
    /// Lists the webhooks, newest first.
    ///
    /// The list comes in pages: `.items()` on the call goes through all of them.
    ///
    /// Needs the admin secret or an admin session. Protocols: GraphQL `_webhooks`, REST `POST /v1/admin/webhooks`,
    /// gRPC `Webhooks`.
    pub fn webhooks(&self, request: WebhooksRequest) -> Call<Webhooks> {
        self.call(&table::WEBHOOKS, request)
    }
}
