/// The version of `package` in the text of a Cargo.lock; `None` when it is not there.
pub(crate) fn version(lock: &str, package: &str) -> Option<String> {
    let wanted = format!("name = \"{package}\"");
    let mut lines = lock.lines().skip_while(|line| line.trim() != wanted);
    lines.next()?;
    let version = lines.next()?.trim().strip_prefix("version = \"")?;
    version.strip_suffix('"').map(str::to_owned)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn finds_the_exact_package() {
        let lock = "version = 4\n\n[[package]]\nname = \"wasm-bindgen-macro\"\nversion = \"0.1.0\"\n\n\
                    [[package]]\nname = \"wasm-bindgen\"\nversion = \"0.2.130\"\nsource = \"x\"\n";
        assert_eq!(version(lock, "wasm-bindgen").as_deref(), Some("0.2.130"));
        assert_eq!(version(lock, "bindgen"), None);
        assert_eq!(version("name = \"wasm-bindgen\"", "wasm-bindgen"), None);
        assert_eq!(version("", "wasm-bindgen"), None);
    }
}
