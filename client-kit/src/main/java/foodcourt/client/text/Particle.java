package foodcourt.client.text;

/**
 * Korean particles have two forms, after a consonant and after a vowel: 바다국수는, 바삭공방은; A050을, A047을, A049를.
 */
final class Particle {
    /** Digits 0 to 9 as they are read in Korean. */
    private static final String DIGITS = "공일이삼사오육칠팔구";
    /** Latin letters read in Korean that end in a consonant: 엘, 엠, 엔, 알. */
    private static final String CONSONANT_LETTERS = "LMNRlmnr";

    private Particle() {}

    /** @param forms such as {@code 을/를} or {@code 으로/로}: after a consonant, after a vowel */
    static String fitting(String text, String forms) {
        int slash = forms.indexOf('/');
        if (slash < 0) {
            return forms;
        }
        var afterConsonant = forms.substring(0, slash);
        return endsInConsonant(text, afterConsonant.startsWith("으")) ? afterConsonant : forms.substring(slash + 1);
    }

    private static boolean endsInConsonant(String text, boolean rieulIsVowel) {
        if (text.isEmpty()) {
            return false;
        }
        char last = text.charAt(text.length() - 1);
        char read = last >= '0' && last <= '9' ? DIGITS.charAt(last - '0') : last;
        if (read < '가' || read > '힣') {
            return CONSONANT_LETTERS.indexOf(read) >= 0;
        }
        int ending = (read - '가') % 28;
        return ending != 0 && !(rieulIsVowel && ending == 8);
    }
}
