package foodcourt.kiosk;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

import org.jspecify.annotations.Nullable;

import foodcourt.api.CourtView;
import foodcourt.api.LocalText;
import foodcourt.api.MenuItemView;
import foodcourt.api.Opening;
import foodcourt.api.OptionGroupView;
import foodcourt.api.OptionView;
import foodcourt.api.ShopAvailability;
import foodcourt.api.ShopLabel;
import foodcourt.api.ShopMark;
import foodcourt.api.ShopView;

/** The court of the design's pictures. */
final class SampleCourt {

    static final Instant NOON = Instant.parse("2026-11-22T03:38:00Z");

    /** English, Japanese, Chinese: the names as the sample's owner would write them. */
    private static final Map<String, List<String>> FOREIGN = """
            Hanbit Mall 3F,ハンビットモール3階,韩光商场3层
            Bada Noodles,パダ麺,海味面馆
            Ongi Kitchen,オンギ食堂,温情食堂
            Basak Cutlet,バサク工房,脆香工坊
            Maekom Snack,メコム商会,香辣商会
            Burger Yard,バーガーマダン,汉堡广场
            Haru Café,ハルカフェ,一天咖啡
            Tteokbokki,トッポッキ,炒年糕
            Bulgogi burger,プルコギバーガー,烤肉汉堡
            Iced americano,アイスアメリカーノ,冰美式咖啡
            Clam kalguksu,あさりカルグクス,蛤蜊刀切面
            Seafood jjamppong,海鮮ちゃんぽん,海鲜辣汤面
            Bibim noodles,ビビン麺,拌面
            Cold noodles,冷麺,冷面
            Dumplings ×6,蒸し餃子 6個,蒸饺 6个
            Bada gimbap,海苔巻き,海苔饭卷
            Rice punch,シッケ,甜米露
            Stone pot bibimbap,石焼きビビンバ,石锅拌饭
            Brisket soybean stew set meal,牛ばら肉入り韓国味噌チゲ定食,牛腩大酱汤套餐
            Pork cutlet,ロースカツ,炸猪排
            Sauce,ソース,酱汁
            On top,かける,淋在上面
            Sauce aside,ソース別,酱汁分开
            Size,大きさ,份量
            Regular,普通,普通
            Large,大盛り,大份
            Half,半分,半份
            Spice,辛さ,辣度
            None,辛くない,不辣
            Mild,控えめ,微辣
            Medium,普通,中辣
            Hot,辛口,特辣
            Extras,追加,加料
            Noodles,麺追加,加面
            Rice,ご飯,米饭
            2 shrimp,えび 2尾,虾 2只
            Soft egg,半熟卵,溏心蛋
            Two toppings,トッピング二つ,两种配料
            Seaweed,刻みのり,海苔碎
            Sesame,ごま,芝麻
            Scallion,ねぎ,葱
            """.lines().map(line -> List.of(line.split(","))).collect(Collectors.toMap(List::getFirst, line -> line));

    private SampleCourt() {}

    private static LocalText text(String ko, String en) {
        var names = FOREIGN.getOrDefault(en, List.of(en, en, en));
        return new LocalText(ko, en, names.get(1), names.get(2));
    }

    static CourtView court() {
        return new CourtView("hanbit", text("한빛몰 3층", "Hanbit Mall 3F"), "Asia/Seoul", "KRW",
                List.of(bada(), onggi(), basak(),
                        shop("maekom", "매콤상회", "Maekom Snack", "chiliO", "#FADCD0", 5, 6, ShopAvailability.OPEN,
                                List.of(simple("tteokbokki", "떡볶이", "Tteokbokki", 5000, "tteokbokki", "#FADCD0",
                                        "wheat"))),
                        shop("burger", "버거마당", "Burger Yard", "burger", "#FCE7C3", 6, 10, ShopAvailability.PAUSED,
                                List.of(simple("burger", "불고기버거", "Bulgogi burger", 6500, "burger", "#FCE7C3",
                                        "beef"))),
                        shop("haru", "하루카페", "Haru Café", "cup", "#EBE0D2", 7, 4, ShopAvailability.CLOSED,
                                List.of(simple("coffee", "아이스 아메리카노", "Iced americano", 3500, "coffee", "#EBE0D2",
                                        null)))),
                NOON);
    }

    private static ShopView bada() {
        return shop("bada", "바다국수", "Bada Noodles", "bowl", "#D6E8EA", 3, 8, ShopAvailability.OPEN, List.of(
                item("kalguksu", "바지락칼국수", "Clam kalguksu", 9000, "kalguksu", "#FBE3CF", true, 0, "clam", false,
                        List.of()),
                item("jjamppong", "해물짬뽕", "Seafood jjamppong", 9500, "jjamppong", "#DDEBE6", false, 3,
                        "shrimp,clam,wheat", false,
                        List.of(size(), spice(), extras())),
                item("bibimguksu", "비빔국수", "Bibim noodles", 8000, "bibimguksu", "#F6E6C6", false, 2, "egg", false,
                        List.of(size())),
                item("naengmyeon", "물냉면", "Cold noodles", 9000, "naengmyeon", "#DCEAEE", false, 0, "buckwheat", true,
                        List.of()),
                simple("mandu", "찐만두 6개", "Dumplings ×6", 5500, "mandu", "#E2ECE2", "pork"),
                simple("gimbap", "바다김밥", "Bada gimbap", 4500, "gimbap", "#FBE6D4", "egg"),
                simple("sikhye", "식혜", "Rice punch", 3000, null, null, null)));
    }

    private static ShopView onggi() {
        return shop("onggi", "온기식당", "Ongi Kitchen", "pot", "#F6E3C4", 1, 9, ShopAvailability.OPEN, List.of(
                item("bibimbap", "돌솥비빔밥", "Stone pot bibimbap", 9500, "bibimbap", "#F6E6C6", true, 1, "egg,sesame",
                        false, List.of()),
                item("jjigae", "차돌박이 된장찌개 정식", "Brisket soybean stew set meal", 11500, "jjigae", "#F3E4D0", false, 1,
                        "soybean,beef,shrimp,clam,wheat", false,
                        List.of(size(), spice(), extras(), toppings()))));
    }

    private static ShopView basak() {
        return shop("basak", "바삭공방", "Basak Cutlet", "fork", "#E6ECD2", 4, 12, ShopAvailability.OPEN, List.of(
                item("tonkatsu", "등심돈까스", "Pork cutlet", 10500, "tonkatsu", "#E6ECD2", true, 0, "pork,wheat,egg", false,
                        List.of(group("sauce", "소스", "Sauce", 1, 1, option("on", "부어서", "On top", 0, true),
                                option("aside", "소스 따로", "Sauce aside", 0, false))))));
    }

    static OptionGroupView size() {
        return group("size", "크기", "Size", 1, 1, option("regular", "보통", "Regular", 0, true),
                option("large", "곱빼기", "Large", 1500, false), option("half", "반만", "Half", -1500, false));
    }

    static OptionGroupView spice() {
        return group("spice", "맵기", "Spice", 1, 1, option("none", "안 맵게", "None", 0, false),
                option("mild", "덜 맵게", "Mild", 0, false), option("medium", "보통", "Medium", 0, true),
                option("hot", "맵게", "Hot", 0, false));
    }

    static OptionGroupView extras() {
        return group("extras", "더하기", "Extras", 0, 4, option("noodles", "면 추가", "Noodles", 1000, false),
                option("rice", "공깃밥", "Rice", 1000, false), option("shrimp", "새우 2마리", "2 shrimp", 2000, false),
                option("egg", "반숙란", "Soft egg", 1000, false));
    }

    static OptionGroupView toppings() {
        return group("toppings", "고명 두 가지", "Two toppings", 2, 2, option("seaweed", "김가루", "Seaweed", 0, false),
                option("sesame", "통깨", "Sesame", 0, false), option("scallion", "파", "Scallion", 0, false));
    }

    static OptionGroupView group(String id, String ko, String en, int min, int max, OptionView... options) {
        return new OptionGroupView(id, text(ko, en), min, max, List.of(options));
    }

    static OptionView option(String id, String ko, String en, long price, boolean preselected) {
        return new OptionView(id, text(ko, en), price, preselected);
    }

    private static MenuItemView simple(String id, String ko, String en, long price, @Nullable String picture,
            @Nullable String tint, @Nullable String allergen) {
        return item(id, ko, en, price, picture, tint, false, 0, allergen == null ? "" : allergen, false, List.of());
    }

    static MenuItemView item(String id, String ko, String en, long price, @Nullable String picture,
            @Nullable String tint, boolean popular, int spicy, String allergens, boolean soldOut,
            List<OptionGroupView> groups) {
        return new MenuItemView(id, text(ko, en), null, price,
                picture == null ? null : "pictures/" + picture + ".png", tint, popular, spicy,
                allergens.isEmpty() ? List.of()
                        : List.of(allergens.split(",")).stream().filter(id1 -> !id1.equals("sesame")).toList(),
                soldOut, null, groups);
    }

    static ShopView shop(String id, String ko, String en, String icon, String tint, int counter, int wait,
            ShopAvailability availability, List<MenuItemView> items) {
        return new ShopView(new ShopLabel(id, text(ko, en), new ShopMark(icon, tint), counter), 1, wait,
                availability, null, items);
    }

    /** The shop after a change of one item. */
    static ShopView with(ShopView shop, MenuItemView changed) {
        return new ShopView(shop.shop(), shop.version() + 1, shop.waitMinutes(), shop.availability(), null,
                shop.items().stream().map(item -> item.itemId().equals(changed.itemId()) ? changed : item).toList());
    }

    /** The shop after it closed. */
    static ShopView closed(ShopView shop) {
        return new ShopView(shop.shop(), shop.version() + 1, shop.waitMinutes(), ShopAvailability.CLOSED, null,
                shop.items());
    }

    /** The shop, paused until then. */
    static ShopView paused(ShopView shop, @Nullable Instant until) {
        return new ShopView(shop.shop(), shop.version() + 1, shop.waitMinutes(), ShopAvailability.PAUSED, until,
                shop.items());
    }

    /** The shop with another wait, in minutes. */
    static ShopView waits(ShopView shop, int minutes) {
        return new ShopView(shop.shop(), shop.version() + 1, minutes, shop.availability(), null, shop.items());
    }

    /** The item at another price, won. */
    static MenuItemView priced(MenuItemView item, long price) {
        return new MenuItemView(item.itemId(), item.name(), null, price, item.picture(), item.tint(),
                item.popular(), item.spicy(), item.allergens(), item.soldOut(), null, item.optionGroups());
    }

    /** The item without this option. */
    static MenuItemView without(MenuItemView item, String optionId) {
        return new MenuItemView(item.itemId(), item.name(), null, item.price(), item.picture(), item.tint(),
                item.popular(), item.spicy(), item.allergens(), item.soldOut(), null,
                item.optionGroups().stream().map(group -> new OptionGroupView(group.groupId(), group.name(),
                        group.min(), group.max(), group.options().stream()
                                .filter(option -> !option.optionId().equals(optionId)).toList()))
                        .toList());
    }

    /** The shop with these hours, open or closed. */
    static ShopView hours(ShopView shop, boolean open, Opening opening) {
        return new ShopView(shop.shop(), shop.version() + 1, shop.waitMinutes(),
                open ? ShopAvailability.OPEN : ShopAvailability.CLOSED, null, shop.items(), opening);
    }

    /** The item, sold out. */
    static MenuItemView soldOut(MenuItemView item) {
        return new MenuItemView(item.itemId(), item.name(), null, item.price(), item.picture(), item.tint(),
                item.popular(), item.spicy(), item.allergens(), true, null, item.optionGroups());
    }
}
