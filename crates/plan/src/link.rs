//! Links.

/// Whether a link may be followed: https, mailto, or an address within the site.
pub fn is_safe_link(link: &str) -> bool {
    if link.trim() != link || link.is_empty() || link.chars().any(char::is_control) {
        return false;
    }
    let lower = link.to_ascii_lowercase();
    if lower.starts_with("https://") || lower.starts_with("mailto:") {
        return true;
    }
    // Without a scheme, and not another host by leaving the scheme out.
    let before_path = link.split(['/', '?', '#']).next().unwrap_or_default();
    !before_path.contains(':') && !link.starts_with("//") && !link.contains('\\')
}
