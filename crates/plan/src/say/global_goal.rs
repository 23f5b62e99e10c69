//! The names of the 17 global goals of the 2030 Agenda.

use crate::Language;

/// The goals from 1 to 17: the short names in Swedish of the UN's development programme in Sweden, and the English ones of the UN.
const NAMES: [(&str, &str); 17] = [
    ("Ingen fattigdom", "No Poverty"),
    ("Ingen hunger", "Zero Hunger"),
    ("God hälsa och välbefinnande", "Good Health and Well-being"),
    ("God utbildning för alla", "Quality Education"),
    ("Jämställdhet", "Gender Equality"),
    ("Rent vatten och sanitet för alla", "Clean Water and Sanitation"),
    ("Hållbar energi för alla", "Affordable and Clean Energy"),
    ("Anständiga arbetsvillkor och ekonomisk tillväxt", "Decent Work and Economic Growth"),
    ("Hållbar industri, innovationer och infrastruktur", "Industry, Innovation and Infrastructure"),
    ("Minskad ojämlikhet", "Reduced Inequalities"),
    ("Hållbara städer och samhällen", "Sustainable Cities and Communities"),
    ("Hållbar konsumtion och produktion", "Responsible Consumption and Production"),
    ("Bekämpa klimatförändringarna", "Climate Action"),
    ("Hav och marina resurser", "Life Below Water"),
    ("Ekosystem och biologisk mångfald", "Life on Land"),
    ("Fredliga och inkluderande samhällen", "Peace, Justice and Strong Institutions"),
    ("Genomförande och globalt partnerskap", "Partnerships for the Goals"),
];

/// A global goal with its number and name: "mål 5, Jämställdhet". A number that no goal has stands alone.
pub fn global_goal(number: u8, language: Language) -> String {
    let word = match language {
        Language::Sv => "mål ",
        Language::En => "goal ",
    };
    let name = usize::from(number).checked_sub(1).and_then(|at| NAMES.get(at));
    let name = name.map_or("", |(sv, en)| if language == Language::Sv { sv } else { en });
    let comma = if name.is_empty() { "" } else { ", " };
    [word, &number.to_string(), comma, name].concat()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn goals_have_names_and_other_numbers_stand_alone() {
        for (number, language, said) in [
            (1, Language::Sv, "mål 1, Ingen fattigdom"),
            (3, Language::Sv, "mål 3, God hälsa och välbefinnande"),
            (17, Language::En, "goal 17, Partnerships for the Goals"),
            (0, Language::Sv, "mål 0"),
            (18, Language::En, "goal 18"),
        ] {
            assert_eq!(global_goal(number, language), said);
        }
    }
}
