//! Swedish alphabetical order.

use crate::order::sorted;

/// The positions of names in Swedish alphabetical order: å, ä and ö after z, capitals and accents as their letters,
/// marks such as hyphens passed over, spaces before letters. Equal names stay in their order.
///
/// The letters of western Europe only; all others come last, by their code points.
///
/// ```
/// assert_eq!(malbild_plan::swedish_order(&["Ö", "a", "Å", "ä", "Z"]), [1, 4, 2, 3, 0]);
/// ```
pub fn swedish_order(names: &[&str]) -> Vec<usize> {
    let keys: Vec<Vec<u32>> = names.iter().map(|name| name.chars().filter_map(weight).collect()).collect();
    sorted(keys.len(), &|a, b| keys.get(a) < keys.get(b))
}

/// The capital letter under which a name stands in Swedish alphabetical order; none for digits, signs and letters that
/// have no place in the Swedish alphabet. Names in order have their letters in order, none first or last.
///
/// ```
/// use malbild_plan::swedish_initial;
/// assert_eq!(swedish_initial("“évenemang”"), Some('E'));
/// assert_eq!(swedish_initial("äldre"), Some('Ä'));
/// assert_eq!(swedish_initial("65 år"), None);
/// ```
pub fn swedish_initial(name: &str) -> Option<char> {
    let first = name.chars().filter_map(weight).find(|weight| *weight != u32::from(' '))?;
    match char::from_u32(first)? {
        '{' => Some('Å'),
        '|' => Some('Ä'),
        '}' => Some('Ö'),
        letter => letter.is_ascii_alphabetic().then(|| letter.to_ascii_uppercase()),
    }
}

/// Where a letter stands; none for what is passed over.
fn weight(letter: char) -> Option<u32> {
    let base = match letter {
        'å' | 'Å' => return Some(u32::from('z') + 1),
        'ä' | 'Ä' | 'æ' | 'Æ' => return Some(u32::from('z') + 2),
        'ö' | 'Ö' | 'ø' | 'Ø' => return Some(u32::from('z') + 3),
        'à' | 'á' | 'â' | 'ã' | 'À' | 'Á' | 'Â' | 'Ã' => 'a',
        'ç' | 'Ç' => 'c',
        'è'..='ë' | 'È'..='Ë' => 'e',
        'ì'..='ï' | 'Ì'..='Ï' => 'i',
        'ñ' | 'Ñ' => 'n',
        'ò'..='õ' | 'Ò'..='Õ' => 'o',
        'ù'..='û' | 'Ù'..='Û' => 'u',
        'ü' | 'Ü' | 'ý' | 'Ý' => 'y',
        ' ' | '\u{a0}' => ' ',
        // Quotation marks and dashes.
        '«' | '»' | '\u{2010}'..='\u{205e}' => return None,
        other if other.is_ascii() => other.to_ascii_lowercase(),
        other => return Some(u32::from(other) + 0x1000),
    };
    (base == ' ' || base.is_ascii_alphanumeric()).then_some(u32::from(base))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn as_a_swedish_dictionary() {
        for sorted in [
            &["Ekonomiskt bistånd", "E-tjänster", "Ej återaktualiserade ungdomar"][..],
            &["hälsa", "hållbart", "Hemlösa"],
            &["ö", "z", "Å", "a", "ä"],
            &["vård och omsorg", "vårdare", "vård"],
            &["idé", "ide", "idea"],
            &["", "10", "2", "日本"],
        ] {
            let names: Vec<&str> = swedish_order(sorted).into_iter().map(|at| sorted[at]).collect();
            let expected: &[&str] = match sorted[0] {
                "Ekonomiskt bistånd" => &["Ej återaktualiserade ungdomar", "Ekonomiskt bistånd", "E-tjänster"],
                "hälsa" => &["Hemlösa", "hållbart", "hälsa"],
                "ö" => &["a", "z", "Å", "ä", "ö"],
                "vård och omsorg" => &["vård", "vård och omsorg", "vårdare"],
                "idé" => &["idé", "ide", "idea"],
                _ => &["", "10", "2", "日本"],
            };
            assert_eq!(names, expected);
        }
    }
}
