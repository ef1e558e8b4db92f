//! Signs a user in; when the server asks for a second factor, reads the code from the terminal.
//!
//! `cargo run --example login_with_mfa -- user@example.com 'Abc@123'` with `AUTHORIZER_URL` and `AUTHORIZER_CLIENT_ID` set.

use authorizer::Client;
use authorizer::model::{LoginRequest, SkipMfaSetupRequest, VerifyOtpRequest};

#[tokio::main(flavor = "current_thread")]
async fn main() -> Result<(), Box<dyn std::error::Error>> {
    let mut arguments = std::env::args().skip(1);
    let (Some(email), Some(password)) = (arguments.next(), arguments.next()) else {
        return Err("usage: login_with_mfa EMAIL PASSWORD".into());
    };
    let read_code = || {
        let mut code = String::new();
        std::io::stdin().read_line(&mut code).map(|_| code)
    };
    sign_in(&Client::from_env()?, &email, &password, read_code).await
}

/// Signs in, with a code where one is wanted.
pub async fn sign_in(
    client: &Client,
    email: &str,
    password: &str,
    read_code: impl FnOnce() -> std::io::Result<String>,
) -> Result<(), Box<dyn std::error::Error>> {
    // One session per end user: the half-finished login is continued on it.
    let visitor = client.start_session();
    let mut auth = visitor.login(LoginRequest::new(password).email(email)).await?;
    if auth.access_token.is_none() && auth.authenticator_secret.is_some() {
        println!("no second factor is set up: skipping the offer");
        auth = visitor.skip_mfa_setup(SkipMfaSetupRequest::new().email(email)).await?;
    } else if auth.access_token.is_none() {
        println!("{}: enter the code", auth.message);
        let request = VerifyOtpRequest::new(read_code()?.trim()).email(email).is_totp(auth.should_show_totp_screen);
        auth = visitor.verify_otp(request).await?;
    }
    println!("signed in as {:?}", auth.user.and_then(|user| user.email));
    Ok(())
}
