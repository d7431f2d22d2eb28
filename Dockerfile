# The jar is built outside by `./parasol build`; the image adds a Java runtime and nothing else.
FROM eclipse-temurin:25-jdk AS unpack
WORKDIR /unpack
COPY target/parasol.jar parasol.jar
RUN java -Djarmode=tools -jar parasol.jar extract --destination app

FROM eclipse-temurin:25-jre
RUN groupadd --gid 10001 parasol \
    && useradd --uid 10001 --gid 10001 --no-create-home --shell /usr/sbin/nologin parasol \
    && mkdir /data && chown parasol:parasol /data && chmod 700 /data
WORKDIR /app
COPY --from=unpack /unpack/app/ /app/
USER 10001:10001
VOLUME /data
EXPOSE 8080
ENTRYPOINT ["java", "-XX:+DisableAttachMechanism", "-XX:-HeapDumpOnOutOfMemoryError", "--enable-native-access=ALL-UNNAMED", "--sun-misc-unsafe-memory-access=allow", "-XX:MaxRAMPercentage=60", "-cp", "/app/parasol.jar", "org.parasol.ParasolApplication"]
