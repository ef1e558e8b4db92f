//! Everything of a run that comes from outside but is no answer to a call: the time, mails, deliveries. Live it comes from the
//! world, and may be written down on the way; replayed it comes from a recording.

use std::sync::Arc;
use std::time::{Duration, SystemTime, UNIX_EPOCH};

use crate::Failure;
use crate::deliveries::Deliveries;
use crate::mail::{Mail, Sink};
use crate::record::{Player, Recorder};

/// Where it comes from.
pub enum Stage {
    /// From the world.
    Live {
        /// Mails.
        sink: Arc<Sink>,
        /// Webhooks.
        deliveries: Arc<Deliveries>,
        /// Writes down what was used.
        recorder: Option<Arc<Recorder>>,
    },
    /// From a recording.
    Replay(Arc<Player>),
}

impl Stage {
    /// Seconds since 1970.
    pub fn now(&self) -> Result<u64, Failure> {
        match self {
            Self::Live { recorder, .. } => {
                let seconds = SystemTime::now().duration_since(UNIX_EPOCH)?.as_secs();
                if let Some(recorder) = recorder {
                    recorder.clock(seconds);
                }
                Ok(seconds)
            }
            Self::Replay(player) => player.clock(),
        }
    }

    /// Lets the server finish what it does after it has answered.
    pub async fn pause(&self, milliseconds: u64) {
        if let Self::Live { .. } = self {
            tokio::time::sleep(Duration::from_millis(milliseconds)).await;
        }
    }

    /// The oldest mail to an address that was not read yet.
    pub async fn mail(&self, to: &str) -> Result<Mail, Failure> {
        match self {
            Self::Live { sink, recorder, .. } => {
                let mail = sink.take(to).await?;
                if let Some(recorder) = recorder {
                    recorder.mail(&mail);
                }
                Ok(mail)
            }
            Self::Replay(player) => player.mail(to),
        }
    }

    /// Gives the server keys to ask for, at the place for webhooks.
    pub fn publish(&self, keys: String) {
        if let Self::Live { deliveries, .. } = self {
            deliveries.publish(keys);
        }
    }

    /// Waits until a webhook was delivered and the server has noted it.
    pub async fn delivery(&self) -> Result<(), Failure> {
        if let Self::Live { deliveries, .. } = self {
            deliveries.wait().await?;
            self.pause(500).await;
        }
        Ok(())
    }
}
