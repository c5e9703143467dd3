using ContainerSecurity.TestSupport;
using Verify = ContainerSecurity.Testing.RuleVerifier<ContainerSecurity.Rules.Secrets.PasswordInEnvironment>;

namespace ContainerSecurity.Rules.Tests.Secrets;

public class PasswordInEnvironmentTests
{
    [Fact]
    public void Reports_literal_parts_and_default_operands() => Verify.VerifyDockerfile("""
        FROM debian:13
        ENV DB_PASSWORD={|CNS3002(DB_PASSWORD, a password, supply it at run time):${DBPW:-Sup3rS3cret!x}|}
        ENV ROOT_PASSWORD=[|"Sup3rS3cret${SUFFIX}"|]
        ENV OTHER_PASSWORD=${DBPW} THIRD_PASSWORD=app-${DBPW} FOURTH_PASSWORD=${DBPW:?missing}
        """);

    [Theory]
    [InlineData("JAVA_OPTS", "-Dspring.datasource.password=Pr0dPassw0rd -Xmx1g", "a password")]
    [InlineData("APP_ARGS", "--password=Pr0dPassw0rd --user=x", "a password")]
    [InlineData("APP_ARGS", "--user x --password Pr0dPassw0rd", "a password")]
    [InlineData("BUILD_ARGS", "/p:Configuration=Release /p:Password=Pr0dPassw0rd", "a password")]
    [InlineData("SETTINGS", "{\"user\":\"x\",\"password\":\"Pr0dPassw0rd\"}", "a password")]
    [InlineData("DB_PASSWORD2", "Sup3rS3cretx", "a password")]
    [InlineData("DB_PASSWORD_2", "Sup3rS3cretx", "a password")]
    [InlineData("GPG_PASSPHRASE", "Sup3rS3cretx", "a password")]
    [InlineData("NUGET_PAT", "h7d2k5lq9xw3z8v4n6b1m0cpa", "a token or key")]
    [InlineData("BUNDLE_GEMS__CONTOSO__TEST", "bob:Sup3rS3cretx", "a token or key")]
    public void Reports_options_and_defined_names(string name, string value, string kind) => Verify.VerifyDockerfile($$"""
        FROM debian:13
        ENV {{name}}={|CNS3002({{name}}, {{kind}}, supply it at run time):'{{value}}'|}
        """);

    [Theory]
    [InlineData("JAVA_OPTS", "-Dpassword.min.length=12 -Dpassword.policy=strict")]
    [InlineData("JAVA_OPTS", "-Djavax.net.ssl.trustStorePassword=changeit")]
    [InlineData("JAVA_OPTS", "-Dspring.datasource.password=${DB_PASSWORD} -Xmx1g")]
    [InlineData("APP_ARGS", "--password-file=/run/secrets/db --user=x")]
    [InlineData("APP_ARGS", "--password ${PW} --user x")]
    [InlineData("SETTINGS", "{\"passwordPolicy\":\"strict9\",\"password\":\"\"}")]
    [InlineData("SHARED_KEY_VAULT_RG", "rg-prod-Sec01")]
    [InlineData("SERVICE_KEY_VAULT_SUBSCRIPTION", "0b1f6471-1bf0-4dda-aec3-cb9272f09590")]
    [InlineData("SECRET_MANAGER_ZONE", "europe9west1zone")]
    [InlineData("SHA256", "9f86d081884c7d659a2feaa0c55ad015")]
    [InlineData("GIT_REPO", "https://x-access-token:x-oauth-basic@github.com/a/b")]
    [InlineData("COMPATIBILITY", "Sup3rS3cretx")]
    public void Does_not_report_names_about_secrets(string name, string value) => Verify.VerifyDockerfile($$"""
        FROM debian:13
        ENV {{name}}='{{value}}'
        """);

    [Theory]
    [InlineData("DB_PASSWORD", "Sup3rS3cret!", "a password")]
    [InlineData("DB_PASSWORD", "changeme", "a password")]
    [InlineData("DB_PASSWORD", "correct horse battery staple", "a password")]
    [InlineData("DB_PASSWORD", "counterexamples9", "a password")]
    [InlineData("MYSQL_ROOT_PASSWORD", "123456", "a password")]
    [InlineData("PGPASSWORD", "postgres", "a password")]
    [InlineData("dbPassword", "Sup3rS3cret", "a password")]
    [InlineData("SECRET_KEY", "my5ecretvalue", "a secret")]
    [InlineData("JWT_SECRET", "my-secret-key", "a secret")]
    [InlineData("API_KEY", "9f8e7d6c5b4a39281706", "a token or key")]
    [InlineData("NPM_TOKEN", "dGhpcyBpcyBub3Qg", "a token or key")]
    [InlineData("SERVICE_KEY_CODE", "hX3kQ9wZr7TbN2vLc8YpM4sJd6GfA1u", "a token or key")]
    [InlineData("AUTH_HEADER", "bearer abc123def", "a bearer token")]
    [InlineData("QUEUE", "amqp://guest:guest@queue", "a password in a URL")]
    public void Reports_a_value(string name, string value, string kind) => Verify.VerifyKubernetes($$"""
        apiVersion: v1
        kind: Pod
        metadata:
          name: shop
        spec:
          containers:
          - name: web
            image: registry.example.com/app:1.2
            env:
            - name: {{name}}
              value: {|CNS3002({{name}}, {{kind}}, use a secretKeyRef or a mounted secret):'{{value}}'|}
        """);

    [Theory]
    [InlineData("DB_PASSWORD", "<your-password>")]
    [InlineData("DB_PASSWORD", "${DB_PASSWORD}")]
    [InlineData("DB_PASSWORD", "$(DB_PASSWORD)")]
    [InlineData("DB_PASSWORD", "YOUR_PASSWORD_HERE")]
    [InlineData("DB_PASSWORD", "replace-with-password")]
    [InlineData("DB_PASSWORD", "xxxxxx")]
    [InlineData("DB_PASSWORD", "********")]
    [InlineData("DB_PASSWORD", "/run/secrets/db")]
    [InlineData("DB_PASSWORD", "true")]
    [InlineData("PASSWORD_MIN_LENGTH", "12")]
    [InlineData("PASSWORD_FILE", "db.txt")]
    [InlineData("SECRET_NAME", "shop-db")]
    [InlineData("TLS_SECRET", "wildcard-example-com")]
    [InlineData("TOKEN_TTL", "3600")]
    [InlineData("ACCESS_TOKEN", "3600s")]
    [InlineData("MAX_TOKENS", "4096")]
    [InlineData("TOKEN_URL", "https://example.com/token")]
    [InlineData("PUBLIC_KEY", "hX3kQ9wZr7TbN2vLc8YpM4sJd6GfA1u")]
    [InlineData("GPG_KEY", "E3FF2839C048B25C084DEBE9B26995E310250568")]
    [InlineData("API_KEY", "latest")]
    [InlineData("USE_TOKEN", "sometimes")]
    [InlineData("TOKEN_SERVICE", "com.example.shop.Tokens")]
    public void Does_not_report_other_values(string name, string value) => Verify.VerifyKubernetes($"""
        apiVersion: v1
        kind: Pod
        metadata:
          name: shop
        spec:
          containers:
          - name: web
            image: registry.example.com/app:1.2
            env:
            - name: {name}
              value: '{value}'
        """);

    [Fact]
    public void Reports_ENV_and_ARG() => Verify.VerifyDockerfile("""
        FROM alpine:3.20
        ARG NPM_TOKEN={|CNS3002(NPM_TOKEN, a token or key, pass it to the build with 'RUN --mount=type=secret'):dGhpcyBpcyBub3Qg|}
        ONBUILD ENV DB_PASSWORD={|CNS3002(DB_PASSWORD, a password, supply it at run time):Sup3rS3cret!|}
        """);

    [Fact]
    public void Does_not_report_references() => Verify.VerifyDockerfile("""
        FROM alpine:3.20
        ARG NPM_TOKEN
        ENV DB_PASSWORD=$DB_PASSWORD API_KEY="" PASSWORD_FILE=/run/secrets/db TOKEN_URL=https://example.com/token
        """);

    [Fact]
    public void Does_not_report_a_secretKeyRef() => Verify.VerifyKubernetes(PodText.With("""
        env:
        - name: DB_PASSWORD
          valueFrom:
            secretKeyRef: {name: db, key: password}
        """));

    [Fact]
    public void Fixes_a_container_group_with_secureValue() => Verify.VerifyFix(AciText.Group("""
        containers:
        - name: web
          properties:
            image: registry.example.com/app:1.2
            environmentVariables:
            - name: dbPassword
              value: {|CNS3002(dbPassword, a password, "use secureValue, with a secret from Key Vault"):Sup3rS3cret|}
        """), AciText.Group("""
        containers:
        - name: web
          properties:
            image: registry.example.com/app:1.2
            environmentVariables:
            - name: dbPassword
              secureValue: Sup3rS3cret
        """));

    [Fact]
    public void Reports_ONBUILD() => Verify.VerifyDockerfile("""
        FROM debian:12 AS base
        ONBUILD ENV DB_PASSWORD={|CNS3002(DB_PASSWORD, a password, supply it at run time):Sup3rS3cret!|}
        FROM base
        """);
}
