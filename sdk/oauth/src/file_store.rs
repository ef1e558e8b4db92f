//! A token in a file.

use std::fs::{self, File, OpenOptions};
use std::io::{self, ErrorKind, Read, Write};
use std::path::{Path, PathBuf};
use std::sync::{Arc, Mutex, PoisonError, Weak};
use std::time::Duration;

use super::store::{StoreLock, TokenStore};
use super::stored_token::StoredToken;
use crate::rt::backoff;
use crate::rt::error::construct::own_io_error;
use crate::rt::future::BoxFuture;
use crate::rt::process::Process;

/// Longest file that is read, in bytes: no token is longer.
const LONGEST: u64 = 1024 * 1024;

/// Longest time between two looks at a lock that another process has.
const LOOK: Duration = Duration::from_millis(20);

/// Keeps a token in a file, for any number of processes of one user.
///
/// The file is made with the mode 0600, and is refused if it is another user's, if others can read it, or if it is a symbolic link. It is replaced as a
/// whole: the new one is written beside it, with `.new` added to the name, and gets its name when it is on disk. Beside it, a
/// file with `.lock` added to the name is what processes wait for; it stays there. File systems without locks will not do. On
/// systems other than Unix, who can read the file and whether it is a link is as the system makes it: use a folder of the
/// user's own.
#[derive(Clone, Debug)]
pub struct FileStore {
    inner: Arc<Inner>,
}

/// What the clones of a store share.
#[derive(Debug)]
struct Inner {
    path: PathBuf,
    /// The lock, while it is held here.
    lock: Mutex<Weak<LockFile>>,
    /// What is done to the file is done one after the other.
    turn: Mutex<()>,
}

/// A file that is locked until this is dropped.
#[derive(Debug)]
struct LockFile {
    file: File,
    process: Process,
}

impl Drop for LockFile {
    fn drop(&mut self) {
        // A process that was forked meanwhile has the file open, too: closing it here would leave it locked. What that process
        // drops, on the other hand, must not unlock it.
        if self.process.is_current() {
            let _ = self.file.unlock();
        }
    }
}

impl FileStore {
    /// At a path, in a folder that is there.
    pub fn new(path: impl Into<PathBuf>) -> Self {
        let inner = Inner { path: path.into(), lock: Mutex::default(), turn: Mutex::default() };
        Self { inner: Arc::new(inner) }
    }

    /// Where the file is.
    pub fn path(&self) -> &Path {
        &self.inner.path
    }

    /// The lock, while it is held here.
    fn held(&self) -> std::sync::MutexGuard<'_, Weak<LockFile>> {
        self.inner.lock.lock().unwrap_or_else(PoisonError::into_inner)
    }

    /// Does something with the path where it may block. It goes on when nobody waits for it any longer: until it is over, others are
    /// kept out, and what comes later waits.
    async fn blocking<T, F>(&self, work: F) -> io::Result<T>
    where
        T: Send + 'static,
        F: FnOnce(&Path) -> io::Result<T> + Send + 'static,
    {
        let (inner, lock) = (Arc::clone(&self.inner), self.held().upgrade());
        let worked = tokio::task::spawn_blocking(move || {
            if lock.as_ref().is_some_and(|lock| !is_there(&lock.file, &beside(&inner.path, ".lock"))) {
                return Err(own_io_error(ErrorKind::Other, "the lock was lost: another process removed its file"));
            }
            let _turn = inner.turn.lock().unwrap_or_else(PoisonError::into_inner);
            work(&inner.path)
        });
        let worked = worked.await;
        worked.unwrap_or_else(|_| Err(own_io_error(ErrorKind::Other, "the thread that worked on the file panicked")))
    }
}

impl TokenStore for FileStore {
    fn load(&self) -> BoxFuture<'_, io::Result<Option<StoredToken>>> {
        Box::pin(self.blocking(load))
    }

    fn lock(&self) -> BoxFuture<'_, io::Result<StoreLock>> {
        Box::pin(async {
            let open = async || self.blocking(|path| private(&beside(path, ".lock"), OpenOptions::new().create(true))).await;
            let mut file = open().await?;
            loop {
                match file.try_lock() {
                    // Somebody may have cleaned up: others wait for another file then.
                    Ok(()) if !is_there(&file, &beside(self.path(), ".lock")) => file = open().await?,
                    Ok(()) => {
                        let lock = Arc::new(LockFile { file, process: Process::current() });
                        *self.held() = Arc::downgrade(&lock);
                        return Ok(StoreLock::new(lock));
                    }
                    // Many that wait should not all look at the same time.
                    Err(fs::TryLockError::WouldBlock) => tokio::time::sleep(backoff::jittered(LOOK, 1.0)).await,
                    Err(fs::TryLockError::Error(error)) => return Err(error),
                }
            }
        })
    }

    fn save<'s>(&'s self, token: &'s StoredToken) -> BoxFuture<'s, io::Result<()>> {
        let text = serde_json::to_string(token).map(zeroize::Zeroizing::new);
        Box::pin(async move {
            let text = text.map_err(|_| own_io_error(ErrorKind::Other, "the token cannot be written as JSON"))?;
            self.blocking(move |path| save(path, text.as_bytes())).await
        })
    }
}

fn load(path: &Path) -> io::Result<Option<StoredToken>> {
    let file = match private(path, &mut OpenOptions::new()) {
        Ok(file) => file,
        Err(error) if error.kind() == ErrorKind::NotFound => return Ok(None),
        Err(error) => return Err(error),
    };
    let mut text = zeroize::Zeroizing::new(String::new());
    file.take(LONGEST + 1).read_to_string(&mut text)?;
    if text.len() as u64 > LONGEST {
        return Err(own_io_error(ErrorKind::InvalidData, "the file is too long to be that of a token"));
    }
    // The parser's own words show what it read.
    let read = serde_json::from_str(&text).map(Some);
    read.map_err(|_| own_io_error(ErrorKind::InvalidData, "the file is none that a token was stored in"))
}

/// Whoever saves has the lock: nobody else writes the file beside it.
fn save(path: &Path, text: &[u8]) -> io::Result<()> {
    let new = beside(path, ".new");
    match fs::remove_file(&new) {
        Err(error) if error.kind() != ErrorKind::NotFound => return Err(error),
        // One that died left it.
        _ => {}
    }
    let mut file = private(&new, OpenOptions::new().create_new(true))?;
    file.write_all(text)?;
    file.sync_all()?;
    fs::rename(&new, path)?;
    sync_folder(path)
}

fn beside(path: &Path, end: &str) -> PathBuf {
    let mut name = path.as_os_str().to_owned();
    name.push(end);
    name.into()
}

/// Opens a file that nobody else can read, and no other.
#[cfg(unix)]
fn private(path: &Path, options: &mut OpenOptions) -> io::Result<File> {
    use std::os::unix::fs::{MetadataExt, OpenOptionsExt};

    use rustix::fs::OFlags;
    use rustix::io::Errno;

    let flags = OFlags::NOFOLLOW | OFlags::NONBLOCK | OFlags::CLOEXEC;
    let options = options.read(true).write(true).mode(0o600).custom_flags(flags.bits().cast_signed());
    let file = options.open(path).map_err(|error| match Errno::from_io_error(&error) {
        Some(Errno::LOOP) => own_io_error(ErrorKind::Other, "the file is a symbolic link, which is not followed"),
        _ => error,
    })?;
    let metadata = file.metadata()?;
    if !metadata.is_file() {
        return Err(own_io_error(ErrorKind::Other, "it is no file"));
    }
    if metadata.uid() != rustix::process::geteuid().as_raw() {
        return Err(own_io_error(ErrorKind::PermissionDenied, "the file is another user's"));
    }
    if metadata.mode() & 0o077 != 0 {
        return Err(own_io_error(ErrorKind::PermissionDenied, "others have access to the file: its mode has to be 0600"));
    }
    Ok(file)
}

/// Is it the file that is at a path?
#[cfg(unix)]
fn is_there(file: &File, path: &Path) -> bool {
    use std::os::unix::fs::MetadataExt;

    let place = |metadata: fs::Metadata| (metadata.dev(), metadata.ino());
    let [own, there] = [file.metadata(), fs::symlink_metadata(path)].map(|metadata| metadata.map(place).ok());
    own.is_some() && own == there
}

#[cfg(not(unix))]
fn is_there(_: &File, _: &Path) -> bool {
    true
}

#[cfg(not(unix))]
fn private(path: &Path, options: &mut OpenOptions) -> io::Result<File> {
    options.read(true).write(true).open(path)
}

/// A new name is on disk when the folder is.
#[cfg(unix)]
fn sync_folder(path: &Path) -> io::Result<()> {
    let folder = path.parent().filter(|folder| !folder.as_os_str().is_empty()).unwrap_or(Path::new("."));
    File::open(folder)?.sync_all()
}

#[cfg(not(unix))]
fn sync_folder(_: &Path) -> io::Result<()> {
    Ok(())
}

#[cfg(all(test, unix))]
mod tests {
    use std::sync::mpsc::channel;

    use super::super::token::Token;
    use super::*;

    fn text(access_token: &str) -> String {
        serde_json::to_string(&StoredToken::new(Token::new(access_token))).unwrap()
    }

    #[tokio::test]
    async fn a_save_that_nobody_waits_for_keeps_others_out_and_is_over_before_the_next() {
        let folder = std::env::temp_dir().join(format!("authorizer-late-{}", std::process::id()));
        let _ = fs::remove_dir_all(&folder);
        fs::create_dir_all(&folder).unwrap();
        let stores = [(); 2].map(|()| FileStore::new(folder.join("token")));
        for (next, is_same) in stores.iter().zip([true, false]) {
            let mut lock = Some(stores[0].lock().await.unwrap());
            let (go, gone) = channel::<()>();
            let late = stores[0].blocking(move |path| {
                gone.recv().unwrap();
                save(path, text("late").as_bytes())
            });
            assert!(tokio::time::timeout(LOOK, late).await.is_err());
            // Another store has to get the lock first.
            lock = lock.filter(|_| is_same);
            let new = StoredToken::new(Token::new("new"));
            let mut saving = Box::pin(async {
                let _lock = if is_same { None } else { Some(next.lock().await.unwrap()) };
                next.save(&new).await.unwrap();
            });
            assert!(tokio::time::timeout(3 * LOOK, &mut saving).await.is_err(), "{is_same}");
            go.send(()).unwrap();
            saving.await;
            drop(lock);
            assert_eq!(next.load().await.unwrap(), Some(new), "{is_same}");
        }
    }
}
