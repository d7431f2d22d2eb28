package org.parasol;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.lang.reflect.Modifier;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.parasol.base.ProblemException;
import org.parasol.testing.ParasolTest;
import org.parasol.testing.Person;
import org.springframework.aop.support.AopUtils;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.security.core.AuthenticationException;
import org.springframework.stereotype.Service;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * Every method of every service that people reach, called by everybody: nobody at all, each role of
 * the workspace the things belong to, of another workspace, and somebody with all roles whose
 * session has ended meanwhile. What must come of it stands in {@code service-matrix.csv}; a method
 * that is missing there fails, and so does one too many. What a call changes is undone.
 */
@ParasolTest
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class ServiceMatrixTest {

    private static final String TABLE = "/service-matrix.csv";

    /** What can come of a call. */
    private enum Outcome {
        /** It is not for this role. */
        DENIED,
        /** It is for this role, but not with these things: a problem told to the person. */
        REFUSED,
        /** It is done, or would be: only the things of one's own are seen. */
        DONE,
        /** Allowed, and not called here because it cannot be undone. */
        ALLOWED
    }

    private final ApplicationContext context;
    private final TransactionTemplate transaction;
    private final MatrixPeople people;
    private final Map<String, List<Outcome>> table = readTable();

    @Autowired
    ServiceMatrixTest(
            ApplicationContext context, TransactionTemplate transaction, MatrixPeople people) {
        this.context = context;
        this.transaction = transaction;
        this.people = people;
    }

    @Test
    void everyMethodStandsInTheTable() {
        assertThat(methods().map(ServiceMatrixTest::name).toList())
                .containsExactlyInAnyOrderElementsOf(table.keySet());
    }

    @ParameterizedTest
    @MethodSource("methods")
    void whoeverCallsIt(Method method) {
        Object service = context.getBean(method.getDeclaringClass());
        List<Outcome> expected = Objects.requireNonNull(table.get(name(method)));
        List<Outcome> seen = new ArrayList<>();
        List<Supplier<@Nullable Person>> callers = people.callers();
        for (int i = 0; i < callers.size(); i++) {
            seen.add(
                    expected.get(i) == Outcome.ALLOWED
                            ? Outcome.ALLOWED
                            : call(method, service, callers.get(i).get()));
        }
        assertThat(seen).as("%s by %s", name(method), MatrixPeople.CALLERS).isEqualTo(expected);
    }

    private Outcome call(Method method, Object service, @Nullable Person caller) {
        Object[] arguments =
                Arrays.stream(method.getParameterTypes()).map(people::argument).toArray();
        Outcome[] outcome = {Outcome.DONE};
        // The transaction begins as the caller: whose rows it sees is decided then.
        Runnable call =
                () ->
                        transaction.executeWithoutResult(
                                status -> {
                                    outcome[0] = outcome(method, service, arguments, caller);
                                    status.setRollbackOnly();
                                });
        if (caller == null) {
            call.run();
        } else {
            caller.acts(call);
        }
        return outcome[0];
    }

    private Outcome outcome(
            Method method, Object service, Object[] arguments, @Nullable Person caller) {
        try {
            Object result = method.invoke(service, arguments);
            if (caller != null && !people.isOfTheWorkspace(caller)) {
                assertThat(String.valueOf(result))
                        .as("%s tells a stranger of the workspace", name(method))
                        .doesNotContain(people.marks());
            }
            return Outcome.DONE;
        } catch (InvocationTargetException e) {
            return switch (e.getTargetException()) {
                case AccessDeniedException denied -> Outcome.DENIED;
                case AuthenticationException nobody -> Outcome.DENIED;
                case ProblemException refused -> Outcome.REFUSED;
                default -> throw new AssertionError(name(method), e.getTargetException());
            };
        } catch (IllegalAccessException e) {
            throw new AssertionError(name(method), e);
        }
    }

    /** Public methods of the services that say who may call them. */
    Stream<Method> methods() {
        return context.getBeansWithAnnotation(Service.class).values().stream()
                .<Class<?>>map(AopUtils::getTargetClass)
                .filter(service -> service.getName().startsWith("org.parasol"))
                .filter(service -> service.isAnnotationPresent(PreAuthorize.class))
                .flatMap(service -> Arrays.stream(service.getDeclaredMethods()))
                .filter(method -> Modifier.isPublic(method.getModifiers()))
                .filter(method -> !method.isSynthetic());
    }

    private static String name(Method method) {
        return method.getDeclaringClass().getSimpleName() + "." + method.getName();
    }

    private static Map<String, List<Outcome>> readTable() {
        Map<String, List<Outcome>> table = new LinkedHashMap<>();
        try (BufferedReader lines =
                new BufferedReader(
                        new InputStreamReader(
                                Objects.requireNonNull(
                                        ServiceMatrixTest.class.getResourceAsStream(TABLE)),
                                StandardCharsets.UTF_8))) {
            lines.lines()
                    .skip(1)
                    .map(line -> line.split(",", -1))
                    .forEach(
                            cells ->
                                    table.put(
                                            cells[0],
                                            Arrays.stream(cells)
                                                    .skip(1)
                                                    .map(cell -> Outcome.valueOf(cell.strip()))
                                                    .toList()));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return table;
    }
}
