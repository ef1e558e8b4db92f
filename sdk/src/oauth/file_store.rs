//! A token in a file.

use std::fs::{self, File, OpenOptions};
use std::io::{self, ErrorKind, Read, Write};
use std::path::{Path, PathBuf};
use std::sync::Arc;
use std::time::Duration;

use super::store::{StoreLock, Stored, StoredToken, TokenStore};

/// Longest file that is read, in bytes: no token is longer.
const LONGEST: u64 = 1024 * 1024;

/// Longest time between two looks at a lock that another process has.
const LOOK: Duration = Duration::from_millis(20);

/// Keeps a token in a file, for any number of processes of one user.
///
/// The file is made with the mode 0600, and is refused if others can read it, or if it is a symbolic link. It is replaced as a
/// whole: the new one is written beside it, with `.new` added to the name, and gets its name when it is on disk. Beside it, a
/// file with `.lock` added to the name is what processes wait for; it stays there. File systems without locks will not do.
#[derive(Clone, Debug)]
pub struct FileStore {
    path: Arc<PathBuf>,
}

impl FileStore {
    /// At a path, in a folder that is there.
    pub fn new(path: impl Into<PathBuf>) -> Self {
        Self { path: Arc::new(path.into()) }
    }

    /// Where the file is.
    pub fn path(&self) -> &Path {
        &self.path
    }

    /// Does something with the path where it may block.
    async fn blocking<T, F>(&self, work: F) -> io::Result<T>
    where
        T: Send + 'static,
        F: FnOnce(&Path) -> io::Result<T> + Send + 'static,
    {
        let path = Arc::clone(&self.path);
        let worked = tokio::task::spawn_blocking(move || work(&path)).await;
        worked.unwrap_or_else(|_| Err(io::Error::other("the thread that worked on the file panicked")))
    }
}

impl TokenStore for FileStore {
    fn load(&self) -> Stored<'_, Option<StoredToken>> {
        Box::pin(self.blocking(load))
    }

    fn lock(&self) -> Stored<'_, StoreLock> {
        Box::pin(async {
            let file = Arc::new(self.blocking(|path| private(&beside(path, ".lock"), OpenOptions::new().create(true))).await?);
            loop {
                match file.try_lock() {
                    Ok(()) => return Ok(StoreLock::new(file)),
                    // Many that wait should not all look at the same time.
                    Err(fs::TryLockError::WouldBlock) => tokio::time::sleep(LOOK.mul_f64(fastrand::f64())).await,
                    Err(fs::TryLockError::Error(error)) => return Err(error),
                }
            }
        })
    }

    fn save<'s>(&'s self, token: &'s StoredToken) -> Stored<'s, ()> {
        let text = serde_json::to_string(token).map(zeroize::Zeroizing::new);
        Box::pin(async move {
            let text = text.map_err(|_| io::Error::other("the token cannot be written as JSON"))?;
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
        return Err(io::Error::new(ErrorKind::InvalidData, "the file is too long to be that of a token"));
    }
    // The parser's own words show what it read.
    let read = serde_json::from_str(&text).map(Some);
    read.map_err(|_| io::Error::new(ErrorKind::InvalidData, "the file is none that a token was stored in"))
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

    let options = options.read(true).write(true).mode(0o600).custom_flags(libc::O_NOFOLLOW | libc::O_NONBLOCK | libc::O_CLOEXEC);
    let file = options.open(path).map_err(|error| match error.raw_os_error() {
        Some(libc::ELOOP) => io::Error::other("the file is a symbolic link, which is not followed"),
        _ => error,
    })?;
    let metadata = file.metadata()?;
    if !metadata.is_file() {
        return Err(io::Error::other("it is no file"));
    }
    if metadata.mode() & 0o077 != 0 {
        return Err(io::Error::new(ErrorKind::PermissionDenied, "others have access to the file: its mode has to be 0600"));
    }
    Ok(file)
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
