//! The scenario on a real server.
//!
//! The server has to be a throw-away one with an empty database, of version 2.4.0, and started with
//!
//! - `--env=e2e`, so that webhooks may be delivered on this machine,
//! - `--rate-limit-rps=0`,
//! - `--enable-magic-link-login` and `--roles=user,editor`,
//! - a mail server: `--smtp-host=127.0.0.1 --smtp-port=P --smtp-username=any --smtp-password=any
//!   --smtp-sender-email=auth@example.com --smtp-skip-tls-verification`, where nothing listens but this test,
//! - text messages, which nobody has to receive: `--twilio-account-sid=any --twilio-api-key=any --twilio-api-secret=any
//!   --twilio-sender=+15550001111`,
//! - multi-factor authentication, verification of addresses and everything else as they are by default.
//!
//! It is named by `AUTHORIZER_URL` (its `--url`), `AUTHORIZER_GRPC_URL`, `AUTHORIZER_ADMIN_SECRET`, `AUTHORIZER_CLIENT_ID` and
//! `AUTHORIZER_SMTP_PORT` (P). With `AUTHORIZER_RECORD`, a folder, everything that went over the wire is kept there.

use std::path::PathBuf;
use std::sync::Arc;
use std::time::{SystemTime, UNIX_EPOCH};

use crate::Failure;
use crate::deliveries::Deliveries;
use crate::driver::{Target, Way};
use crate::mail::Sink;
use crate::record::{Given, Recorder, relay};
use crate::run::{Report, Run};
use crate::scenario;
use crate::stage::Stage;

/// The server to run on, and where to keep recordings.
pub struct Live {
    target: Target,
    mail_port: u16,
    record: Option<PathBuf>,
}

impl Live {
    /// Reads the environment; nothing when it names no server.
    pub fn from_env() -> Result<Option<Self>, Failure> {
        let Ok(server) = std::env::var("AUTHORIZER_URL") else { return Ok(None) };
        let variable = |name: &str| std::env::var(name).map_err(|error| format!("{name}: {error}"));
        let target = Target {
            http: server.clone(),
            grpc: variable("AUTHORIZER_GRPC_URL")?,
            server,
            client_id: variable("AUTHORIZER_CLIENT_ID")?,
            admin_secret: variable("AUTHORIZER_ADMIN_SECRET")?,
        };
        let mail_port = variable("AUTHORIZER_SMTP_PORT")?.parse()?;
        Ok(Some(Self { target, mail_port, record: std::env::var_os("AUTHORIZER_RECORD").map(PathBuf::from) }))
    }

    /// The server.
    pub fn target(&self) -> &Target {
        &self.target
    }

    /// Runs the scenario in every way, one after the other: the permission model and the mail templates are the whole server's.
    pub async fn run(&self) -> Result<Vec<Report>, Failure> {
        let sink = Sink::listen(self.mail_port).await?;
        let deliveries = Deliveries::listen().await?;
        let mut reports = Vec::new();
        for way in Way::all() {
            println!("{way} …");
            reports.push(self.once(way, &sink, &deliveries).await?);
        }
        Ok(reports)
    }

    async fn once(&self, way: Way, sink: &Arc<Sink>, deliveries: &Arc<Deliveries>) -> Result<Report, Failure> {
        let given = Given {
            seed: u64::try_from(SystemTime::now().duration_since(UNIX_EPOCH)?.as_millis())?,
            server: self.target.server.clone(),
            client_id: self.target.client_id.clone(),
            admin_secret: self.target.admin_secret.clone(),
            client_secret: String::new(),
            hook: deliveries.url().to_owned(),
        };
        let mut target = self.target.clone();
        let recorder = self.record.as_ref().map(|_| Arc::new(Recorder::new(given.clone())));
        if let Some(recorder) = &recorder {
            let ports = relay(&target.http, &target.grpc, recorder).await?;
            target = target.on_loopback(ports)?;
        }
        let stage = Stage::Live { sink: Arc::clone(sink), deliveries: Arc::clone(deliveries), recorder: recorder.clone() };
        let clients = tokio::task::block_in_place(|| target.connect(way))?;
        let mut run = Run::new(way, clients, stage, given);
        scenario::walk(&mut run).await?;
        if let (Some(folder), Some(recorder)) = (&self.record, recorder) {
            recorder.tape().save(&folder.join(format!("{way}.jsonl")))?;
        }
        Ok(run.finish())
    }
}
