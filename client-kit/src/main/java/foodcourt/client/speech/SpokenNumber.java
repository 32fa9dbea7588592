package foodcourt.client.speech;

import java.util.stream.Collectors;

/** How an order number is spoken: letter by letter and digit by digit, since nobody hears {@code A047} as forty-seven. */
public final class SpokenNumber {
    private static final String[] KOREAN_DIGITS = {"공", "일", "이", "삼", "사", "오", "육", "칠", "팔", "구"};
    private static final String[] KOREAN_LETTERS = {"에이", "비", "씨", "디", "이", "에프", "지", "에이치", "아이", "제이", "케이",
            "엘", "엠", "엔", "오", "피", "큐", "알", "에스", "티", "유", "브이", "더블유", "엑스", "와이", "지"};

    private SpokenNumber() {}

    /** {@code A047} in Korean is {@code 에이 공사칠}, else {@code A 0 4 7}. */
    public static String of(String number, String language) {
        return language.equals("ko") ? korean(number)
                : number.chars().mapToObj(Character::toString).collect(Collectors.joining(" "));
    }

    private static String korean(String number) {
        var spoken = new StringBuilder();
        for (int i = 0; i < number.length(); i++) {
            char sign = number.charAt(i);
            if (sign >= '0' && sign <= '9') {
                spoken.append(KOREAN_DIGITS[sign - '0']);
            } else if (sign >= 'A' && sign <= 'Z') {
                spoken.append(KOREAN_LETTERS[sign - 'A']).append(' ');
            } else {
                spoken.append(sign);
            }
        }
        return spoken.toString().trim();
    }
}
