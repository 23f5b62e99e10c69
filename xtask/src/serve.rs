use crate::{
    build,
    project::Project,
    trouble::{Outcome, Trouble},
};
use malbild_fileserver::{Options, Server};
use std::{io, path::PathBuf, thread};

/// Shows the app, or `folder` as it is, until the program is stopped.
pub(crate) fn serve(port: u16, folder: Option<PathBuf>) -> Outcome {
    let root = match folder {
        Some(folder) => folder,
        None => {
            build::make_current()?;
            Project::find()?.dist()
        }
    };
    let shown = root.display().to_string();
    let mut options = Options::new(root);
    options.port = port;
    let server = Server::start(options).map_err(|error| explain(&error, port, &shown))?;
    println!("{shown} is on {} (Ctrl-C stops)", server.url());
    loop {
        thread::park();
    }
}

fn explain(error: &io::Error, port: u16, folder: &str) -> Trouble {
    Trouble::new(match error.kind() {
        io::ErrorKind::AddrInUse => format!(
            "port {port} is taken, perhaps by another `cargo xtask serve`: stop that, or say --port {}.",
            port.checked_add(1).unwrap_or(8080)
        ),
        io::ErrorKind::PermissionDenied => {
            format!("port {port} needs special rights: say --port 8080.")
        }
        io::ErrorKind::NotFound => format!("there is no folder {folder}."),
        _ => format!("{folder} cannot be served on port {port}: {error}."),
    })
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_taken_port_gets_advice() {
        let trouble = explain(&io::ErrorKind::AddrInUse.into(), 8080, "dist");
        assert!(trouble.to_string().contains("--port 8081"));
    }
}
