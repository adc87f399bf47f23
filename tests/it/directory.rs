//! A directory of units for tests: the province of 2023 and what became of it in 2025.
use dvcbot::units::{Unit, Units};
use dvcbot::when::Date;

/// edition|code|level|parent|name|official|aliases
const ROWS: &str = "\
2023|72|province||Tỉnh Tây Ninh||
2023|so-tu-phap|department|72|Sở Tư pháp||stp
2023|so-thong-tin-va-truyen-thong|department|72|Sở Thông tin và Truyền thông||stttt;so tt&tt;so tttt
2023|so-ke-hoach-va-dau-tu|department|72|Sở Kế hoạch và Đầu tư||skhdt;so kh&dt
2023|thanh-tra|department|72|Thanh tra||thanh tra tỉnh
2023|bql-khu-kinh-te|department|72|BQL Khu Kinh tế tỉnh||bql khu kinh te;ban quản lý khu kinh tế
2023|so-y-te|department|72|Sở Y tế||syt
2023|703|district|72|Thành phố Tây Ninh||
2023|711|district|72|Huyện Bến Cầu||
2023|708|district|72|Huyện Châu Thành||
2023|707|district|72|Huyện Dương Minh Châu||
2023|710|district|72|Huyện Gò Dầu||
2023|709|district|72|Thị xã Hòa Thành||
2023|705|district|72|Huyện Tân Biên||
2023|706|district|72|Huyện Tân Châu||
2023|712|district|72|Thị xã Trảng Bàng||
2023|25456|commune|703|Phường 1||
2023|25468|commune|703|Phường 2||
2023|25459|commune|703|Phường 3||
2023|25462|commune|703|Phường 4|Phường IV|
2023|25465|commune|703|Phường Hiệp Ninh||
2023|25480|commune|703|Phường Ninh Sơn||
2023|25483|commune|703|Phường Ninh Thạnh||
2023|25471|commune|703|Xã Thạnh Tân||
2023|25477|commune|703|Xã Bình Minh||
2023|25474|commune|703|Xã Tân Bình||
2023|25693|commune|711|Xã Tiên Thuận||
2023|25681|commune|711|Thị trấn Bến Cầu||
2023|25690|commune|711|Xã Long Giang||
2023|25696|commune|711|Xã Long Khánh||
2023|25705|commune|711|Xã An Thạnh||
2023|25699|commune|711|Xã Lợi Thuận||
2023|25684|commune|711|Xã Long Chữ||
2023|25687|commune|711|Xã Long Phước||
2023|25702|commune|711|Xã Long Thuận||
2023|25585|commune|708|Thị trấn Châu Thành||
2023|25615|commune|708|Xã An Bình||
2023|25600|commune|708|Xã An Cơ||
2023|25627|commune|708|Xã Long Vĩnh||
2023|25618|commune|708|Xã Thanh Điền||
2023|25624|commune|708|Xã Ninh Điền||
2023|25621|commune|708|Xã Thành Long||
2023|25597|commune|708|Xã Thái Bình||
2023|25609|commune|708|Xã Trí Bình||
2023|25612|commune|708|Xã Hòa Hội||
2023|25606|commune|708|Xã Hòa Thạnh||
2023|25603|commune|708|Xã Biên Giới||
2023|25594|commune|708|Xã Đồng Khởi||
2023|25588|commune|708|Xã Hảo Đước||
2023|25591|commune|708|Xã Phước Vinh||
2023|25552|commune|707|Thị trấn Dương Minh Châu||
2023|25555|commune|707|Xã Suối Đá||
2023|25561|commune|707|Xã Phước Ninh||
2023|25564|commune|707|Xã Phước Minh||
2023|25576|commune|707|Xã Bến Cùi|Xã Bến Củi|
2023|25579|commune|707|Xã Lộc Ninh||
2023|25582|commune|707|Xã Truông Mít||
2023|25573|commune|707|Xã Cầu Khởi||
2023|25570|commune|707|Xã Chà Là||
2023|25567|commune|707|Xã Bàu Năng||
2023|25558|commune|707|Xã Phan||
2023|25654|commune|710|Thị trấn Gò Dầu||
2023|25675|commune|710|Xã Phước Trạch||
2023|25678|commune|710|Xã Thanh Phước||
2023|25669|commune|710|Xã Phước Thạnh||
2023|25672|commune|710|Xã Phước Đông||
2023|25666|commune|710|Xã Bàu Đồn||
2023|25663|commune|710|Xã Hiệp Thạnh||
2023|25657|commune|710|Xã Thạnh Đức||
2023|25660|commune|710|Xã Cẩm Giang||
2023|25630|commune|709|Phường Long Hoa||
2023|25633|commune|709|Phường Hiệp Tân||
2023|25645|commune|709|Phường Long Thành Trung||
2023|25651|commune|709|Xã Long Thành Nam||
2023|25648|commune|709|Xã Trường Tây||
2023|25642|commune|709|Xã Trường Đông||
2023|25636|commune|709|Phường Long Thành Bắc||
2023|25639|commune|709|Xã Trường Hòa||
2023|25486|commune|705|Thị trấn Tân Biên||
2023|25495|commune|705|Xã Tân Bình||
2023|25489|commune|705|Xã Tân Lập||
2023|25501|commune|705|Xã Thạnh Tây||
2023|25504|commune|705|Xã Hòa Hiệp||
2023|25510|commune|705|Xã Mỏ Công||
2023|25507|commune|705|Xã Tân Phong||
2023|25513|commune|705|Xã Trà Vong||
2023|25498|commune|705|Xã Thạnh Bình||
2023|25492|commune|705|Xã Thạnh Bắc||
2023|25516|commune|706|Thị trấn Tân Châu||
2023|25540|commune|706|Xã Thạnh Đông||
2023|25546|commune|706|Xã Tân Phú||
2023|25543|commune|706|Xã Tân Thành||
2023|25534|commune|706|Xã Suối Dây||
2023|25549|commune|706|Xã Tân Hưng||
2023|25531|commune|706|Xã Suối Ngô||
2023|25528|commune|706|Xã Tân Hòa||
2023|25537|commune|706|Xã Tân Hiệp||
2023|25525|commune|706|Xã Tân Hội||
2023|25522|commune|706|Xã Tân Đông||
2023|25519|commune|706|Xã Tân Hà||
2023|25711|commune|712|Xã Đôn Thuận||
2023|25708|commune|712|Phường Trảng Bàng||
2023|25720|commune|712|Phường Gia Lộc||
2023|25723|commune|712|Phường Gia Bình||
2023|25735|commune|712|Phường An Hòa||
2023|25738|commune|712|Xã Phước Chỉ||
2023|25732|commune|712|Phường An Tịnh||
2023|25717|commune|712|Phường Lộc Hưng||
2023|25714|commune|712|Xã Hưng Thuận||
2023|25729|commune|712|Xã Phước Bình||
2025|80|province||Tỉnh Tây Ninh||
2025|25459|commune|80|Phường Tân Ninh||
2025|25480|commune|80|Phường Bình Minh||
2025|25486|commune|80|Xã Tân Biên||
2025|25489|commune|80|Xã Tân Lập||
2025|25498|commune|80|Xã Thạnh Bình||
2025|25510|commune|80|Xã Trà Vong||
2025|25516|commune|80|Xã Tân Châu||
2025|25522|commune|80|Xã Tân Đông||
2025|25525|commune|80|Xã Tân Hội||
2025|25531|commune|80|Xã Tân Hòa||
2025|25534|commune|80|Xã Tân Thành||
2025|25549|commune|80|Xã Tân Phú||
2025|25552|commune|80|Xã Dương Minh Châu||
2025|25567|commune|80|Phường Ninh Thạnh||
2025|25573|commune|80|Xã Cầu Khởi||
2025|25579|commune|80|Xã Lộc Ninh||
2025|25585|commune|80|Xã Châu Thành||
2025|25588|commune|80|Xã Hảo Đước||
2025|25591|commune|80|Xã Phước Vinh||
2025|25606|commune|80|Xã Hòa Hội||
2025|25621|commune|80|Xã Ninh Điền||
2025|25630|commune|80|Phường Long Hoa||
2025|25633|commune|80|Phường Thanh Điền||
2025|25645|commune|80|Phường Hòa Thành||
2025|25654|commune|80|Phường Gò Dầu||
2025|25657|commune|80|Xã Thạnh Đức||
2025|25663|commune|80|Xã Phước Thạnh||
2025|25666|commune|80|Xã Truông Mít||
2025|25672|commune|80|Phường Gia Lộc||
2025|25681|commune|80|Xã Bến Cầu||
2025|25684|commune|80|Xã Long Chữ||
2025|25702|commune|80|Xã Long Thuận||
2025|25708|commune|80|Phường Trảng Bàng||
2025|25711|commune|80|Xã Hưng Thuận||
2025|25729|commune|80|Xã Phước Chỉ||
2025|25732|commune|80|Phường An Tịnh||";

pub fn directory() -> Units {
    Units::new(ROWS.lines().enumerate().map(|(at, row)| unit(at, row)).collect())
}

fn unit(at: usize, row: &str) -> Unit {
    let columns: Vec<&str> = row.split('|').collect();
    let [edition, code, level, parent, name, official, aliases] = columns[..] else {
        panic!("{row}")
    };
    let official = if official.is_empty() { name } else { official };
    let old = edition == "2023";
    Unit {
        id: format!("{edition}:{code}"),
        edition: edition.parse().unwrap(),
        level: level.parse().unwrap(),
        name: name.to_owned(),
        official: official.to_owned(),
        aliases: aliases.split(';').filter(|a| !a.is_empty()).map(str::to_owned).collect(),
        parent: (!parent.is_empty()).then(|| format!("{edition}:{parent}")),
        valid_from: if old { Date::new(2020, 2, 10) } else { Date::new(2025, 7, 1) }.unwrap(),
        valid_to: if old { Date::new(2025, 6, 30) } else { None },
        position: i64::try_from(at).unwrap(),
        successors: Vec::new(),
        predecessors: Vec::new(),
    }
}
