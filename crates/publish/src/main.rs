//! The publisher's tool.
fn main() {
    println!("{}", serde_json::to_string_pretty(&malbild_plan::schema::plan_schema()).unwrap());
}
