//! A short run on a server of its own: live, recorded on the way if that is wanted, or on such a recording.

use std::path::{Path, PathBuf};
use std::sync::Arc;
use std::time::{SystemTime, UNIX_EPOCH};

use crate::Failure;
use crate::deliveries::Deliveries;
use crate::driver::{Admin, Clients, Target, Way};
use crate::mail::Sink;
use crate::record::{Given, Player, Recorder, Tape, relay};
use crate::run::Run;
use crate::stage::Stage;

/// A run, and where its calls go.
pub struct Scene {
    /// The run.
    pub run: Run,
    target: Target,
}

impl Scene {
    fn new(way: Way, target: Target, stage: Stage, given: Given) -> Result<Self, Failure> {
        let clients = tokio::task::block_in_place(|| target.connect(way))?;
        Ok(Self { run: Run::new(way, clients, stage, given), target })
    }

    /// Where the run's calls go.
    pub fn target(&self) -> &Target {
        &self.target
    }

    /// Clients with other settings than those of the run.
    pub fn clients(&self, change: impl FnOnce(&mut Target)) -> Result<Clients, Failure> {
        let mut target = self.target.clone();
        change(&mut target);
        tokio::task::block_in_place(|| target.connect(self.run.way))
    }

    /// An administrator's client with another secret.
    pub fn admin_with(&self, secret: &str) -> Result<Admin, Failure> {
        Ok(self.clients(|target| secret.clone_into(&mut target.admin_secret))?.admin)
    }
}

/// What live scenes share.
pub struct World {
    sink: Arc<Sink>,
    deliveries: Arc<Deliveries>,
    client_secret: String,
    record: bool,
}

impl World {
    /// Takes mails in where `AUTHORIZER_SMTP_PORT` says; with `AUTHORIZER_RECORD`, scenes are recorded. `AUTHORIZER_CLIENT_SECRET` is for
    /// those that have use for it.
    pub async fn from_env() -> Result<Self, Failure> {
        let port = variable("AUTHORIZER_SMTP_PORT")?.parse()?;
        let record = std::env::var_os("AUTHORIZER_RECORD").is_some();
        let client_secret = std::env::var("AUTHORIZER_CLIENT_SECRET").unwrap_or_default();
        Ok(Self { sink: Sink::listen(port).await?, deliveries: Deliveries::listen().await?, client_secret, record })
    }

    /// Plays a scene on a real server. Its recording goes to `tape`.
    pub async fn play<T>(
        &self,
        server: &Target,
        way: Way,
        tape: &Path,
        act: impl AsyncFnOnce(&mut Scene) -> Result<T, Failure>,
    ) -> Result<T, Failure> {
        let given = Given {
            seed: u64::try_from(SystemTime::now().duration_since(UNIX_EPOCH)?.as_millis())?,
            server: server.server.clone(),
            client_id: server.client_id.clone(),
            admin_secret: server.admin_secret.clone(),
            client_secret: self.client_secret.clone(),
            hook: self.deliveries.url().to_owned(),
        };
        let mut target = server.clone();
        let recorder = self.record.then(|| Arc::new(Recorder::new(given.clone())));
        if let Some(recorder) = &recorder {
            let ports = relay(&target.http, &target.grpc, recorder).await?;
            target = target.on_loopback(ports)?;
        }
        let (sink, deliveries) = (Arc::clone(&self.sink), Arc::clone(&self.deliveries));
        let stage = Stage::Live { sink, deliveries, recorder: recorder.clone() };
        let played = act(&mut Scene::new(way, target, stage, given)?).await?;
        if let Some(recorder) = recorder {
            recorder.tape().save(tape)?;
        }
        Ok(played)
    }
}

/// The server that `AUTHORIZER_{name}_URL` and `AUTHORIZER_{name}_GRPC_URL` name; nothing when the first is not set.
pub fn server(name: &str) -> Result<Option<Target>, Failure> {
    let Ok(server) = std::env::var(format!("AUTHORIZER_{name}_URL")) else { return Ok(None) };
    Ok(Some(Target {
        http: server.clone(),
        grpc: variable(&format!("AUTHORIZER_{name}_GRPC_URL"))?,
        server,
        client_id: variable("AUTHORIZER_CLIENT_ID")?,
        admin_secret: variable("AUTHORIZER_ADMIN_SECRET")?,
    }))
}

fn variable(name: &str) -> Result<String, Failure> {
    std::env::var(name).map_err(|error| format!("{name}: {error}").into())
}

/// A folder of recorded scenes.
pub fn recordings(name: &str) -> PathBuf {
    Path::new(env!("CARGO_MANIFEST_DIR")).join("data").join(name)
}

/// Plays a scene on a recording: its requests have to be the recorded ones, all of them.
pub async fn replay<T>(way: Way, tape: &Path, act: impl AsyncFnOnce(&mut Scene) -> Result<T, Failure>) -> Result<T, Failure> {
    let tape = Tape::load(tape)?;
    let given = tape.given()?.clone();
    let player = Arc::new(Player::new(&tape));
    let ports = player.listen().await?;
    let target = Target {
        http: given.server.clone(),
        grpc: given.server.clone(),
        server: given.server.clone(),
        client_id: given.client_id.clone(),
        admin_secret: given.admin_secret.clone(),
    };
    let stage = Stage::Replay(Arc::clone(&player));
    let mut scene = Scene::new(way, target.on_loopback(ports)?, stage, given)?;
    match (act(&mut scene).await, player.finish()) {
        (Ok(result), Ok(())) => Ok(result),
        (Ok(_), Err(complaints)) => Err(complaints),
        (Err(failure), Ok(())) => Err(failure),
        (Err(failure), Err(complaints)) => Err(format!("{failure}\n{complaints}").into()),
    }
}
