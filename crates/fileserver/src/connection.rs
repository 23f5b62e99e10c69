use crate::{
    request::{Request, Unread},
    response::Response,
    site::Site,
};
use std::{
    io::{BufReader, BufWriter},
    net::TcpStream,
    time::Duration,
};

/// How often a waiting connection looks whether the server is stopping.
const READ_TIMEOUT: Duration = Duration::from_millis(200);

/// Answers requests on one connection until either side is done. Errors end the connection and nothing else.
pub(crate) fn serve(stream: TcpStream, site: &Site) {
    let ready = stream
        .set_read_timeout(Some(READ_TIMEOUT))
        .and_then(|()| stream.set_nodelay(true))
        .and_then(|()| stream.try_clone());
    let Ok(reading) = ready else { return };
    let mut reader = BufReader::new(reading);
    let mut writer = BufWriter::new(stream);
    loop {
        let (response, head, close) = match Request::read(&mut reader, || site.stopped()) {
            Ok(request) => {
                let response = site.answer(&request);
                // A body nobody read, or one that was cut, leaves the connection out of step.
                let close = request.close || response.status == 405 || response.truncate.is_some();
                (response, request.method == "HEAD", close)
            }
            Err(Unread::Gone) => return,
            Err(Unread::Malformed) => (bad_request(), false, true),
            Err(Unread::TooLong) => (too_long(), false, true),
        };
        if response.write(&mut writer, head, close).is_err() || close || site.stopped() {
            return;
        }
    }
}

fn bad_request() -> Response {
    Response::page(400, "Felaktig begäran", "Malformed request.")
}

fn too_long() -> Response {
    Response::page(414, "För lång adress", "The address is too long.")
}
