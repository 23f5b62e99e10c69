use crate::{
    project::{files_below, read_bytes, write},
    trouble::{Outcome, Trouble},
};
use flate2::{Compression, write::GzEncoder};
use std::{
    ffi::OsString,
    io::Write,
    path::{Path, PathBuf},
    thread,
};

/// What compresses well and is sent often.
const ENDINGS: [&str; 12] =
    ["css", "csv", "html", "js", "json", "md", "mjs", "svg", "txt", "wasm", "webmanifest", "xml"];

/// Puts `.br` and `.gz` beside every file in `folder` that gains from it.
pub(crate) fn compress_folder(folder: &Path) -> Outcome {
    let files: Vec<_> = files_below(folder)?.into_iter().filter(|file| gains(file)).collect();
    let threads = thread::available_parallelism().map_or(1, usize::from);
    let share = files.len().div_ceil(threads).max(1);
    thread::scope(|scope| {
        let workers: Vec<_> = files
            .chunks(share)
            .map(|files| scope.spawn(|| files.iter().try_for_each(|file| compress_file(file))))
            .collect();
        workers
            .into_iter()
            .try_for_each(|worker| worker.join().unwrap_or_else(|_| Err(Trouble::new("compressing broke off."))))
    })
}

/// Brotli at its best.
pub(crate) fn brotli(bytes: &[u8]) -> Outcome<Vec<u8>> {
    let parameters =
        brotli::enc::BrotliEncoderParams { quality: 11, lgwin: 22, size_hint: bytes.len(), ..Default::default() };
    let mut packed = Vec::new();
    brotli::BrotliCompress(&mut &*bytes, &mut packed, &parameters)
        .map_err(|error| Trouble::new(format!("brotli failed: {error}.")))?;
    Ok(packed)
}

/// Gzip at its best, without a time in it: the same bytes give the same file.
pub(crate) fn gzip(bytes: &[u8]) -> Outcome<Vec<u8>> {
    let mut encoder = GzEncoder::new(Vec::new(), Compression::best());
    encoder
        .write_all(bytes)
        .and_then(|()| encoder.finish())
        .map_err(|error| Trouble::new(format!("gzip failed: {error}.")))
}

fn gains(file: &Path) -> bool {
    file.extension().and_then(|ending| ending.to_str()).is_some_and(|ending| ENDINGS.contains(&ending))
}

fn compress_file(file: &Path) -> Outcome {
    let bytes = read_bytes(file)?;
    write(&beside(file, ".br"), &brotli(&bytes)?)?;
    write(&beside(file, ".gz"), &gzip(&bytes)?)
}

fn beside(file: &Path, ending: &str) -> PathBuf {
    let mut name = OsString::from(file);
    name.push(ending);
    name.into()
}

#[cfg(test)]
mod tests {
    use super::*;
    use std::io::Read;

    #[test]
    fn what_is_packed_comes_out_again() {
        let text = "mål, indikator, utfall; ".repeat(200).into_bytes();
        let (br, gz) = (brotli(&text).expect("br"), gzip(&text).expect("gz"));
        assert!(br.len() < text.len() / 10 && gz.len() < text.len() / 10);
        let mut unpacked = Vec::new();
        brotli::BrotliDecompress(&mut br.as_slice(), &mut unpacked).expect("brotli");
        assert_eq!(unpacked, text);
        unpacked.clear();
        flate2::read::GzDecoder::new(gz.as_slice()).read_to_end(&mut unpacked).expect("gzip");
        assert_eq!(unpacked, text);
    }

    #[test]
    fn packs_text_and_wasm() {
        for (name, expected) in
            [("a.wasm", true), ("plans/a.json", true), ("a.json.br", false), ("a.png", false), ("a", false)]
        {
            assert_eq!(gains(Path::new(name)), expected, "{name}");
        }
    }
}
