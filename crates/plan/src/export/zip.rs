//! ZIP archives, stored without compression: APPNOTE 6.3.3.

use crate::model::Date;

/// A ZIP archive of files, each with its name and bytes, all dated the same day; none where the format cannot hold them
/// (more than 65 535 files, or four gigabytes). Names are UTF-8 with `/` between folders.
///
/// Nothing is compressed: what is gained by it is not worth what compressing weighs in the app, and a server or a mail
/// program may do it.
pub fn zip(files: &[(&str, &[u8])], day: Date) -> Option<Vec<u8>> {
    let mut archive = Vec::new();
    let mut directory = Vec::new();
    for (name, bytes) in files {
        let start = u32::try_from(archive.len()).ok()?;
        let mut header = Vec::new();
        // Version 2.0 to extract; names in UTF-8; stored.
        for field in [20, 0x0800, 0, 0, dos_date(day)] {
            put16(&mut header, field);
        }
        let size = u32::try_from(bytes.len()).ok()?;
        for field in [crc32(bytes), size, size] {
            put32(&mut header, field);
        }
        put16(&mut header, u16::try_from(name.len()).ok()?);
        put16(&mut header, 0);

        put32(&mut archive, 0x0403_4b50);
        archive.extend(&header);
        archive.extend(name.as_bytes());
        archive.extend(*bytes);

        put32(&mut directory, 0x0201_4b50);
        put16(&mut directory, 20);
        directory.extend(&header);
        // No comment, first disk, no attributes.
        for field in [0, 0, 0, 0, 0] {
            put16(&mut directory, field);
        }
        put32(&mut directory, start);
        directory.extend(name.as_bytes());
    }
    let count = u16::try_from(files.len()).ok()?;
    let (start, size) = (u32::try_from(archive.len()).ok()?, u32::try_from(directory.len()).ok()?);
    archive.extend(&directory);
    put32(&mut archive, 0x0605_4b50);
    for field in [0, 0, count, count] {
        put16(&mut archive, field);
    }
    put32(&mut archive, size);
    put32(&mut archive, start);
    put16(&mut archive, 0);
    Some(archive)
}

fn put16(bytes: &mut Vec<u8>, field: u16) {
    bytes.extend(field.to_le_bytes());
}

fn put32(bytes: &mut Vec<u8>, field: u32) {
    bytes.extend(field.to_le_bytes());
}

/// A day as MS-DOS wrote it, 1980–2107; one outside is moved to the nearest year inside.
fn dos_date(day: Date) -> u16 {
    let (year, month, last) = day.last_day();
    let years = u16::try_from(year.clamp(1980, 2107) - 1980).unwrap_or(0);
    (years << 9) | (u16::from(month) << 5) | u16::from(last)
}

/// The CRC-32 of ISO 3309, reflected, bit by bit.
fn crc32(bytes: &[u8]) -> u32 {
    let mut crc = !0_u32;
    for byte in bytes {
        crc ^= u32::from(*byte);
        for _ in 0..8 {
            crc = (crc >> 1) ^ (0xEDB8_8320 & (crc & 1).wrapping_neg());
        }
    }
    !crc
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_check_value() {
        assert_eq!(crc32(b"123456789"), 0xCBF4_3926);
        assert_eq!(crc32(b""), 0);
    }

    #[test]
    fn days() {
        let day = |text: &str| dos_date(text.parse().expect("a date"));
        assert_eq!(day("2024-12-31"), (44 << 9) | (12 << 5) | 31);
        assert_eq!(day("1900"), (12 << 5) | 31);
        assert_eq!(day("9999"), (127 << 9) | (12 << 5) | 31);
    }
}
