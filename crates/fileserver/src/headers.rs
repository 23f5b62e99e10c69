/// The content security policy the app is built for. `index.html` repeats it without `frame-ancestors`, which a
/// page cannot say about itself.
pub const POLICY: &str = "default-src 'none'; script-src 'self' 'wasm-unsafe-eval'; style-src 'self'; \
     img-src 'self' data:; font-src 'self'; connect-src 'self'; manifest-src 'self'; worker-src 'self'; \
     base-uri 'none'; form-action 'none'; frame-ancestors 'self'";

/// Sent with every answer.
pub(crate) const SECURITY: [(&str, &str); 8] = [
    ("Content-Security-Policy", POLICY),
    ("X-Content-Type-Options", "nosniff"),
    ("Referrer-Policy", "strict-origin-when-cross-origin"),
    ("Permissions-Policy", "camera=(), geolocation=(), microphone=()"),
    ("Cross-Origin-Opener-Policy", "same-origin"),
    // Both are needed before a parent page with an embedder policy shows the app in a frame.
    ("Cross-Origin-Resource-Policy", "cross-origin"),
    ("Cross-Origin-Embedder-Policy", "require-corp"),
    // All of it is open to everyone; and a frame whose sandbox takes its origin away is a stranger to its own host.
    ("Access-Control-Allow-Origin", "*"),
];

/// How long a browser may keep the file called `name` without asking again.
pub(crate) fn cache_control(name: &str) -> &'static str {
    if is_hashed(name) { "public, max-age=31536000, immutable" } else { "no-cache" }
}

/// Whether the name holds a hash of the content, as the build writes it: `app-0123456789abcdef_bg.wasm`.
fn is_hashed(name: &str) -> bool {
    let Some((stem, "js" | "css" | "wasm")) = name.rsplit_once('.') else {
        return false;
    };
    let stem = stem.strip_suffix("_bg").unwrap_or(stem);
    stem.rsplit_once('-')
        .is_some_and(|(_, hash)| (8..=16).contains(&hash.len()) && hash.bytes().all(|byte| byte.is_ascii_hexdigit()))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn hashed_names_are_kept_and_others_are_not() {
        for (name, expected) in [
            ("malbild-0123456789abcdef.js", true),
            ("malbild-0123456789abcdef_bg.wasm", true),
            ("styles-89abcdef01.css", true),
            ("index.html", false),
            ("boot.js", false),
            ("plan-20250101.json", false),
            ("noll-nonsense.js", false),
        ] {
            assert_eq!(is_hashed(name), expected, "{name}");
        }
    }
}
