package org.parasol.access.ui;

import static com.github.mvysny.kaributesting.v10.LocatorJ._click;
import static com.github.mvysny.kaributesting.v10.LocatorJ._find;
import static com.github.mvysny.kaributesting.v10.LocatorJ._get;
import static org.assertj.core.api.Assertions.assertThat;
import static org.mockito.ArgumentMatchers.any;
import static org.mockito.ArgumentMatchers.eq;
import static org.mockito.Mockito.doAnswer;
import static org.mockito.Mockito.doReturn;
import static org.mockito.Mockito.doThrow;
import static org.mockito.Mockito.mock;
import static org.mockito.Mockito.never;
import static org.mockito.Mockito.verify;
import static org.mockito.Mockito.when;

import com.github.mvysny.kaributesting.v10.MockVaadin;
import com.github.mvysny.kaributesting.v10.Routes;
import com.github.mvysny.kaributesting.v10.mock.MockedUI;
import com.github.mvysny.kaributesting.v10.spring.MockSpringServlet;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.HasElement;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Input;
import com.vaadin.flow.component.html.NativeLabel;
import com.vaadin.flow.component.textfield.PasswordField;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.router.QueryParameters;
import java.time.Clock;
import java.time.Instant;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.parasol.access.AccessProblem;
import org.parasol.access.AccountRecord;
import org.parasol.access.Accounts;
import org.parasol.access.FactorKind;
import org.parasol.access.FactorRecord;
import org.parasol.access.JoinStep;
import org.parasol.access.Joining;
import org.parasol.access.OwnEvents;
import org.parasol.access.Passphrase;
import org.parasol.access.ProvenPassword;
import org.parasol.access.Role;
import org.parasol.access.SecondFactors;
import org.parasol.access.SessionRecord;
import org.parasol.access.Sessions;
import org.parasol.access.SetUp;
import org.parasol.access.SignedIn;
import org.parasol.base.AccountId;
import org.parasol.base.Languages;
import org.parasol.base.ProblemException;
import org.parasol.base.Texts;
import org.parasol.base.ui.PostForm;
import org.parasol.vault.AccountKeys;
import org.parasol.vault.KeyRing;
import org.parasol.vault.OneTimeSecret;
import org.springframework.mock.web.MockServletContext;
import org.springframework.security.authentication.TestingAuthenticationToken;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.web.context.support.GenericWebApplicationContext;

/** The pages at the doors, over services that were told what to answer. */
class DoorViewsTest {

    private static final Texts TEXTS = new Texts();
    private static final String PASSWORD = "four quiet words tonight";

    private final Joining joining = mock(Joining.class);
    private final SetUp setUp = mock(SetUp.class);
    private final Accounts accounts = mock(Accounts.class);
    private final Sessions sessions = mock(Sessions.class);
    private final SecondFactors factors = mock(SecondFactors.class);
    private final OwnEvents events = mock(OwnEvents.class);
    private final AccountId account = AccountId.random();

    @BeforeEach
    void aBrowser() {
        GenericWebApplicationContext context =
                new GenericWebApplicationContext(new MockServletContext());
        context.registerBean(Texts.class, () -> TEXTS);
        context.registerBean(InTexts.class, () -> new InTexts(TEXTS));
        context.registerBean(Joining.class, () -> joining);
        context.registerBean(SetUp.class, () -> setUp);
        context.registerBean(Accounts.class, () -> accounts);
        context.registerBean(Sessions.class, () -> sessions);
        context.registerBean(SecondFactors.class, () -> factors);
        context.registerBean(OwnEvents.class, () -> events);
        context.registerBean(Clock.class, Clock::systemUTC);
        context.refresh();
        Set<Class<? extends Component>> views =
                Set.of(
                        SignInView.class,
                        JoinView.class,
                        SetUpView.class,
                        UnlockView.class,
                        FactorView.class,
                        FactorsView.class,
                        AccountView.class);
        MockVaadin.setup(
                MockedUI::new,
                new MockSpringServlet(new Routes(views, Set.of(), true), context, MockedUI::new));
        UI.getCurrent().setLocale(Locale.ENGLISH);
    }

    @AfterEach
    void closed() {
        MockVaadin.tearDown();
        SecurityContextHolder.clearContext();
    }

    @Test
    void signInIsAPlainFormWithLabels() {
        UI.getCurrent().navigate("sign-in");
        PostForm form = _get(PostForm.class);
        assertThat(form.getElement().getAttribute("method")).isEqualTo("post");
        assertThat(form.getElement().getAttribute("action")).isEqualTo("/sign-in");
        assertLabelled("username", "username");
        assertLabelled("password", "current-password");
        assertThat(_get(SignInView.class).getPageTitle()).isEqualTo("Parasol");
    }

    @ParameterizedTest
    @ValueSource(strings = {"error", "wait", "busy", "again"})
    void signInSaysWhyItRefused(String reason) {
        UI.getCurrent().navigate("sign-in", QueryParameters.empty().merging(reason, ""));
        Div message = _get(Div.class, spec -> spec.withId("sign-in-message"));
        assertThat(message.getText())
                .isEqualTo(TEXTS.get("access.sign-in." + reason, Locale.ENGLISH));
        assertThat(message.getElement().getAttribute("role")).isEqualTo("alert");
    }

    @Test
    void signInSaysNothingThatComesFromTheAddress() {
        UI.getCurrent()
                .navigate(
                        "sign-in",
                        QueryParameters.simple(Map.of("message", "Call 0800", "username", "rosa")));
        assertThat(text(_get(SignInView.class))).doesNotContain("0800", "rosa");
        assertThat(_find(Div.class, spec -> spec.withId("sign-in-message"))).isEmpty();
    }

    @Test
    void unlockAsksForThePasswordAlone() {
        UI.getCurrent().navigate("unlock");
        assertThat(_find(PostForm.class))
                .extracting(form -> form.getElement().getAttribute("action"))
                .containsExactly("/unlock", "/sign-out");
        assertLabelled("password", "current-password");
        assertThat(_find(Input.class, spec -> spec.withId("username"))).isEmpty();
    }

    @Test
    void theSecondFactorIsAskedOfNobodyWhoHasNotGivenAPassword() {
        UI.getCurrent().navigate("sign-in/factor");
        assertThat(_find(FactorView.class)).isEmpty();
        assertThat(_find(SignInView.class)).hasSize(1);
        verify(factors, never()).of(any());
    }

    @Test
    void factorsAreShownAfterThePasswordAlone() {
        openAccount();
        OneTimeSecret secret = mock(OneTimeSecret.class);
        when(secret.text()).thenReturn("GEZDGNBVGY3TQOJQGEZDGNBVGY3TQOJQ");
        when(factors.newApp()).thenReturn(secret);
        when(accounts.provePassword(any()))
                .thenThrow(new ProblemException(AccessProblem.PASSWORD_WRONG))
                .thenReturn(
                        new ProvenPassword(account, mock(AccountKeys.class), Instant.now(), true));
        when(factors.of(any()))
                .thenReturn(
                        List.of(
                                new FactorRecord(
                                        UUID.randomUUID(), FactorKind.APP, Instant.now())));
        UI.getCurrent().navigate("account/factors");
        assertThat(_find(AppSetUp.class)).isEmpty();
        _click(_get(Button.class, spec -> spec.withId("prove-password")));
        assertThat(password("proof-password").getErrorMessage())
                .isEqualTo(TEXTS.get("access.problem.password-wrong", Locale.ENGLISH));
        assertThat(_find(AppSetUp.class)).isEmpty();

        _click(_get(Button.class, spec -> spec.withId("prove-password")));
        assertThat(text(_get(FactorsView.class))).contains("Authenticator app, since");
        assertThat(_find(AppSetUp.class)).hasSize(1);

        doThrow(new ProblemException(AccessProblem.FACTOR_WRONG))
                .when(factors)
                .addApp(any(), any(), any());
        TextField code = _get(TextField.class, spec -> spec.withId("app-code"));
        code.setValue("123456");
        _click(_get(Button.class, spec -> spec.withId("confirm-app")));
        assertThat(code.isInvalid()).isTrue();
        assertThat(code.getValue()).isEqualTo("123456");
    }

    @Test
    void setUpWithoutAnOpenLinkShowsNoForm() {
        UI.getCurrent().navigate("set-up");
        _get(SetUpView.class).opened("spent long ago");
        assertThat(_find(NewAccountForm.class)).isEmpty();
        assertThat(text(_get(SetUpView.class))).contains("This link cannot be used");
    }

    @Test
    void setUpMakesTheOperator() {
        when(setUp.open("s3cret")).thenReturn(true);
        UI.getCurrent().navigate("set-up");
        _get(SetUpView.class).opened("s3cret");
        fill("olga", PASSWORD, PASSWORD);
        verify(setUp).makeOperator(eq("s3cret"), eq("olga"), any(), eq(Locale.ENGLISH));
        assertThat(_find(NewAccountForm.class)).isEmpty();
        assertThat(_get(Anchor.class).getHref()).isEqualTo("sign-in");
    }

    @Test
    void joinShowsWhatTheLinkIsForAndMakesTheAccount() {
        JoinStep step = mock(JoinStep.class);
        when(step.introductionKey()).thenReturn("access.set-up.text");
        when(joining.step("s3cret")).thenReturn(Optional.of(step));
        UI.getCurrent().navigate("join");
        _get(JoinView.class).opened("s3cret");
        assertThat(text(_get(JoinView.class)))
                .contains(TEXTS.get("access.set-up.text", Locale.ENGLISH));
        fill("rosa", PASSWORD, PASSWORD);
        verify(joining).join(eq("s3cret"), eq("rosa"), any(), eq(Locale.ENGLISH));
        assertThat(_find(NewAccountForm.class)).isEmpty();
    }

    @Test
    void differingPasswordsSpendNothing() {
        openJoin();
        fill("rosa", PASSWORD, PASSWORD + "!");
        verify(joining, never()).join(any(), any(), any(), any());
        assertThat(_get(PasswordField.class, spec -> spec.withId("password-again")).isInvalid())
                .isTrue();
    }

    @Test
    void aRefusalStandsAtItsFieldAndKeepsWhatWasTyped() {
        openJoin();
        doThrow(new ProblemException(AccessProblem.USERNAME_TAKEN))
                .when(joining)
                .join(any(), any(), any(), any());
        fill("rosa", PASSWORD, PASSWORD);
        TextField name = _get(TextField.class, spec -> spec.withId("username"));
        assertThat(name.isInvalid()).isTrue();
        assertThat(name.getErrorMessage()).isEqualTo("This name is taken. Choose another one.");
        assertThat(name.getValue()).isEqualTo("rosa");
        assertThat(_get(Button.class, spec -> spec.withId("make-account")).isEnabled()).isTrue();
    }

    @Test
    void theAccountPageShowsRolesAndSessions() {
        openAccount();
        assertThat(text(_get(AccountView.class))).contains("rosa", "Researcher", "this one");
        assertThat(_find(Button.class, spec -> spec.withText("End"))).hasSize(1);
        _click(_get(Button.class, spec -> spec.withText("End")));
        PasswordField asked =
                _get(PasswordField.class, spec -> spec.withId("end-session-password"));
        doThrow(new ProblemException(AccessProblem.PASSWORD_WRONG))
                .when(accounts)
                .provePassword(any());
        _click(_get(Button.class, spec -> spec.withId("end-session")));
        assertThat(asked.isInvalid()).isTrue();
        verify(sessions, never()).endMine(any(), any());
        doReturn(
                        new ProvenPassword(
                                AccountId.random(), mock(AccountKeys.class), Instant.EPOCH, true))
                .when(accounts)
                .provePassword(any());
        asked.setValue(PASSWORD);
        _click(_get(Button.class, spec -> spec.withId("end-session")));
        verify(sessions).endMine(eq("elsewhere"), any());
        assertThat(_find(Button.class, spec -> spec.withText("End"))).isEmpty();
    }

    @Test
    void aWrongOldPasswordIsToldAtTheOldPassword() {
        openAccount();
        doThrow(new ProblemException(AccessProblem.PASSWORD_WRONG))
                .when(accounts)
                .changePassword(any(), any());
        password("old-password").setValue("not it");
        password("new-password").setValue(PASSWORD);
        password("new-password-again").setValue(PASSWORD);
        _click(_get(Button.class, spec -> spec.withId("change-password")));
        assertThat(password("old-password").isInvalid()).isTrue();
        assertThat(password("new-password").isInvalid()).isFalse();
    }

    @Test
    void aMistypedNewPasswordChangesNothing() {
        openAccount();
        password("old-password").setValue(PASSWORD);
        password("new-password").setValue(PASSWORD);
        password("new-password-again").setValue(PASSWORD + "!");
        _click(_get(Button.class, spec -> spec.withId("change-password")));
        verify(accounts, never()).changePassword(any(), any());
        assertThat(password("new-password-again").isInvalid()).isTrue();
    }

    @Test
    void aPassphraseIsOfferedBeforeTheFields() {
        openJoin();
        List<Component> parts = _get(NewAccountForm.class).getChildren().toList();
        assertThat(parts.indexOf(_get(PassphraseOffer.class)))
                .isPositive()
                .isLessThan(parts.indexOf(password("password")));
        assertThat(offered().split(" ")).hasSize(Passphrase.WORDS);
        assertThat(_get(Div.class, spec -> spec.withId("passphrase")).getElement())
                .returns("status", shown -> shown.getAttribute("role"));
    }

    @Test
    void anotherPassphraseTakesThePlaceOfTheFirst() {
        openJoin();
        String first = offered();
        clickOffer("another-passphrase");
        assertThat(offered()).isNotEqualTo(first);
        assertThat(offered().split(" ")).hasSize(Passphrase.WORDS);
        assertThat(password("password").getValue()).isEmpty();
    }

    @Test
    void aUsedPassphraseStandsInTheFieldsAlone() {
        openJoin();
        String phrase = offered();
        clickOffer("use-passphrase");
        assertThat(password("password").getValue()).isEqualTo(phrase);
        assertThat(password("password-again").getValue()).isEqualTo(phrase);
        assertThat(offered()).isEqualTo(TEXTS.get("access.passphrase.used", Locale.ENGLISH));
        assertThat(_get(Button.class, spec -> spec.withId("use-passphrase")).isEnabled()).isFalse();

        PassphraseOffer offer = _get(PassphraseOffer.class);
        PasswordField field = password("password");
        List<String> made = new ArrayList<>();
        doAnswer(
                        call -> {
                            made.add(new String(call.<char[]>getArgument(2)));
                            return account;
                        })
                .when(joining)
                .join(any(), any(), any(), any());
        _get(TextField.class, spec -> spec.withId("username")).setValue("rosa");
        _click(_get(Button.class, spec -> spec.withId("make-account")));
        assertThat(made).containsExactly(phrase);
        assertThat(field.getValue()).isEmpty();
        assertThat(text(offer)).doesNotContain(phrase);
    }

    @Test
    void aPassphraseLeavesWithItsPage() {
        openAccount();
        Div shown = _get(Div.class, spec -> spec.withId("passphrase"));
        assertThat(text(shown)).isNotEmpty();
        _get(PasswordCard.class).removeFromParent();
        assertThat(text(shown)).isEmpty();
    }

    @Test
    void aLockTakesThePassphraseAndWhatWasTyped() {
        openAccount();
        clickOffer("use-passphrase");
        clickOffer("another-passphrase");
        LockWatch.forgetPasswords(UI.getCurrent());
        assertThat(offered()).isEmpty();
        assertThat(password("new-password").getValue()).isEmpty();
        assertThat(password("new-password-again").getValue()).isEmpty();
    }

    @Test
    void aPassphraseIsOfferedWhereThePasswordIsChanged() {
        openAccount();
        String phrase = offered();
        password("old-password").setValue(PASSWORD);
        clickOffer("use-passphrase");
        assertThat(password("old-password").getValue()).isEqualTo(PASSWORD);
        _click(_get(Button.class, spec -> spec.withId("change-password")));
        verify(accounts).changePassword(PASSWORD.toCharArray(), phrase.toCharArray());
        assertThat(password("new-password").getValue()).isEmpty();
        assertThat(offered()).isEmpty();
    }

    @Test
    void passphrasesAreInTheReadersLanguage() {
        UI.getCurrent().setLocale(Languages.RUSSIAN);
        openJoin();
        assertThat(offered()).matches("[а-я ]+");
    }

    private static String offered() {
        return text(_get(Div.class, spec -> spec.withId("passphrase")));
    }

    private static void clickOffer(String id) {
        _click(_get(Button.class, spec -> spec.withId(id)));
    }

    private void openJoin() {
        JoinStep step = mock(JoinStep.class);
        when(step.introductionKey()).thenReturn("access.set-up.text");
        when(joining.step("s3cret")).thenReturn(Optional.of(step));
        UI.getCurrent().navigate("join");
        _get(JoinView.class).opened("s3cret");
    }

    private void openAccount() {
        SecurityContextHolder.getContext()
                .setAuthentication(
                        new TestingAuthenticationToken(
                                new SignedIn(
                                        account,
                                        null,
                                        EnumSet.of(Role.RESEARCHER),
                                        mock(KeyRing.class)),
                                null,
                                "ROLE_RESEARCHER"));
        Instant since = Instant.parse("2026-11-23T10:00:00Z");
        when(accounts.find(account))
                .thenReturn(
                        Optional.of(
                                new AccountRecord(
                                        account,
                                        "rosa",
                                        EnumSet.of(Role.RESEARCHER),
                                        Optional.empty(),
                                        Optional.empty(),
                                        true,
                                        Locale.ENGLISH,
                                        Optional.of(since))));
        when(sessions.mine())
                .thenReturn(
                        List.of(
                                new SessionRecord("here", since, true),
                                new SessionRecord("elsewhere", since, false)));
        UI.getCurrent().navigate("account");
    }

    private static void fill(String name, String password, String again) {
        _get(TextField.class, spec -> spec.withId("username")).setValue(name);
        password("password").setValue(password);
        password("password-again").setValue(again);
        _click(_get(Button.class, spec -> spec.withId("make-account")));
    }

    private static PasswordField password(String id) {
        return _get(PasswordField.class, spec -> spec.withId(id));
    }

    private static void assertLabelled(String id, String autocomplete) {
        Input input = _get(Input.class, spec -> spec.withId(id));
        assertThat(input.getElement().getAttribute("autocomplete")).isEqualTo(autocomplete);
        assertThat(_find(NativeLabel.class))
                .anyMatch(label -> label.getFor().filter(id::equals).isPresent());
    }

    private static String text(HasElement component) {
        return component.getElement().getTextRecursively();
    }
}
