using ContainerSecurity.TestSupport;
using Verify = ContainerSecurity.Testing.RuleVerifier<ContainerSecurity.Rules.Secrets.SecretInEnvironment>;

namespace ContainerSecurity.Rules.Tests.Secrets;

public class SecretInEnvironmentTests
{
    [Fact]
    public void Reports_a_secret_next_to_an_unresolved_variable() => Verify.VerifyDockerfile("""
        FROM debian:13
        ARG DB_HOST
        ENV DB={|CNS3001(DB, a password in a URL, supply it at run time):postgres://app:Sup3rS3cretx@${DB_HOST}:5432/x|}
        ENV CS=[|"Server=$DB_HOST;User Id=sa;Password=Sup3rS3cret!;"|]
        ENV KEY=[|"ghp_A1b2C3d4E5f6G7h8I9j0K1l2M3n4O5p6Q7r8-$DB_HOST"|]
        ENV PW=postgres://app:${DB_PASSWORD}@${DB_HOST}:5432/x
        ENV URL=https://app.contoso.test:8443/${APP_PATH:-start}
        """);

    // 76 random characters; the shapes below are assembled from them so that secret scanners do not report this file.
    private const string Chance = "hX3kQ9wZr7TbN2vLc8YpM4sJd6GfA1uEoK5iR0qWnB3xVtHz7CyPjS9mUgLaD2eFwN8rQkTvXb4Z";

    public static TheoryData<string, string> Certain => new()
    {
        { "AK" + "IA2OGYBAH6QW7RTN5P", "an AWS access key" },
        { "gh" + "p_" + Chance[..36], "a GitHub token" },
        { "github" + "_pat_" + Chance[..60], "a GitHub token" },
        { "gl" + "pat-" + Chance[..20], "a GitLab token" },
        { "xo" + "xb-" + "2394857102-" + Chance[..24], "a Slack token" },
        { "sk" + "_live_" + Chance[..24], "a Stripe key" },
        { "np" + "m_" + Chance[..36], "an npm token" },
        { "py" + "pi-AgEIcHlwaS5vcmc" + Chance[..60], "a PyPI token" },
        { "oy" + "2" + Chance[..43].ToLowerInvariant(), "a NuGet key" },
        { "dckr" + "_pat_" + Chance[..27], "a Docker Hub token" },
        { "S" + "G." + Chance[..22] + "." + Chance[22..65], "a SendGrid key" },
        { "sk" + "-ant-api03-" + Chance, "an Anthropic key" },
        { "sk" + "-proj-" + Chance[..64], "an OpenAI key" },
        { "GOC" + "SPX-" + Chance[..28], "a Google client secret" },
        { "ey" + "JhbGciOiJIUzI1NiJ9.ey" + "JzdWIiOiJzaG9wIn0." + Chance[..43], "a JSON Web Token" },
        { Chance + "+A" + "StQ7xK9b==", "an Azure Storage account key" },
        { Chance + "AC" + "DbQ7xK9b==", "an Azure Cosmos DB key" },
        { Chance[..33] + "+A" + "SbQ7xK9b=", "an Azure Service Bus key" },
        { Chance[..42] + "+A" + "CRQ7xK9b", "an Azure Container Registry password" },
        { "Xk3" + "8Q" + "~" + Chance[..34], "an Entra ID client secret" },
        { "https://shop.blob.core.windows.net/c?sv=2022-11-02&sig=" + Chance[..42] + "%3D", "an Azure shared access signature" },
        { "DefaultEndpointsProtocol=https;AccountName=shop;AccountKey=" + Chance + "hX3kQ9wZr7==", "an Azure account key" },
        { "Endpoint=sb://shop.servicebus.windows.net/;SharedAccessKeyName=Root;SharedAccessKey=" + Chance[..43] + "=", "an Azure shared access key" },
        { "Server=tcp:shop.database.windows.net;Database=shop;UserId=app;User=app;Password=Zu7kQp2LmW9", "a password in a connection string" },
        { "shop.redis.cache.windows.net:6380,password=Zu7kQp2LmW9xRt,ssl=True", "a password in a connection string" },
        { "jdbc:postgresql://db/shop?user=app&password=Zu7kQp2LmW9", "a password in a connection string" },
        { "postgres://app:Zu7kQp2LmW9@db/shop", "a password in a URL" },
        { "redis://:Zu7kQp2LmW9@cache:6379/0", "a password in a URL" },
    };

    public static TheoryData<string> Harmless => new()
    {
        "AK" + "IAIOSFODNN7EXAMPLE",
        "gh" + "p_xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx",
        "UseDevelopmentStorage=true",
        "AccountName=devstoreaccount1;AccountKey=Eby8vdM02xNOcqFlqUwJPLlmEtlCDXJ1OUzFT50uSRZ6IFsuFq2UVErCz4I6tq/K1SZFPTOtr/KBHBeksoGMGw==",
        "postgres://app:${DB_PASSWORD}@db/shop",
        "postgres://app:<password>@db/shop",
        "https://example.com:8443/path@1",
        "git@github.com:example/shop.git",
        "Server=db;Database=shop;Password=<your-password>",
        "sha256:5a5a5a5a5a5a5a5a5a5a5a5a5a5a5a5a5a5a5a5a5a5a5a5a5a5a5a5a5a5a5a5a",
        "-----BEGIN-PRIVATE-KEY-----",
    };

    [Theory]
    [MemberData(nameof(Certain))]
    public void Reports_a_credential_by_its_shape(string value, string kind) => Verify.VerifyKubernetes($$"""
        apiVersion: v1
        kind: Pod
        metadata:
          name: shop
        spec:
          containers:
          - name: web
            image: registry.example.com/app:1.2
            env:
            - name: SETTING
              value: {|CNS3001(SETTING, {{kind}}, use a secretKeyRef or a mounted secret):'{{value}}'|}
        """);

    [Theory]
    [MemberData(nameof(Harmless))]
    public void Does_not_report_lookalikes(string value) => Verify.VerifyKubernetes($"""
        apiVersion: v1
        kind: Pod
        metadata:
          name: shop
        spec:
          containers:
          - name: web
            image: registry.example.com/app:1.2
            env:
            - name: SETTING
              value: '{value}'
        """);

    [Fact]
    public void Reports_ENV() => Verify.VerifyDockerfile("""
        FROM alpine:3.20
        ENV DATABASE={|CNS3001(DATABASE, a password in a URL, supply it at run time):postgres://app:Sup3rS3cret@db/shop|}
        """);

    [Fact]
    public void Reports_the_default_of_ARG() => Verify.VerifyDockerfile("""
        FROM alpine:3.20
        ARG CACHE={|CNS3001(CACHE, a password in a URL, pass it to the build with 'RUN --mount=type=secret'):redis://:Sup3rS3cret@cache:6379|}
        """);

    [Fact]
    public void Reports_a_private_key() => Verify.VerifyKubernetes(PodText.With("""
        env:
        - name: SIGNING
          value: {|CNS3001(SIGNING, a private key, use a secretKeyRef or a mounted secret):|
            -----BEGIN RSA PRIVATE KEY-----
            MIIEvQIBADANBgkqhkiG9w0BAQEFAASC
            -----END RSA PRIVATE KEY-----|}
        """));

    [Fact]
    public void Reports_an_AWS_secret_key_under_its_name() => Verify.VerifyDockerfile("FROM alpine:3.20\nENV AWS_SECRET_ACCESS_KEY={|CNS3001(AWS_SECRET_ACCESS_KEY, an AWS secret access key, supply it at run time):" + Chance[..40] + "|}\n");

    [Fact]
    public void Reports_an_Azure_account_key_under_its_name() => Verify.VerifyDockerfile("FROM alpine:3.20\nENV STORAGE_ACCOUNT_KEY={|CNS3001(STORAGE_ACCOUNT_KEY, an Azure account key, supply it at run time):" + Chance + "hX3kQ9wZr7==|}\n");

    [Fact]
    public void Does_not_report_passwords_by_name_of_CNS3002() => Verify.VerifyDockerfile("""
        FROM alpine:3.20
        ENV DB_PASSWORD=Sup3rS3cret
        """);

    [Fact]
    public void Does_not_report_development_passwords_in_URLs() => Verify.VerifyDockerfile("""
        FROM alpine:3.20
        ENV QUEUE=amqp://guest:guest@queue DATABASE=postgres://postgres:postgres@db/shop
        """);

    [Fact]
    public void Does_not_report_a_secure_value() => Verify.VerifyContainerGroup(AciText.Group("""
        containers:
        - name: web
          properties:
            image: registry.example.com/app:1.2
            environmentVariables:
            - name: DATABASE
              secureValue: postgres://app:Sup3rS3cret@db/shop
        """));

    [Fact]
    public void Fixes_a_container_group_with_secureValue() => Verify.VerifyFix(AciText.Group("""
        containers:
        - name: web
          properties:
            image: registry.example.com/app:1.2
            environmentVariables:
            - name: DATABASE
              value: {|CNS3001(DATABASE, a password in a URL, "use secureValue, with a secret from Key Vault"):postgres://app:Sup3rS3cret@db/shop|}
        """), AciText.Group("""
        containers:
        - name: web
          properties:
            image: registry.example.com/app:1.2
            environmentVariables:
            - name: DATABASE
              secureValue: postgres://app:Sup3rS3cret@db/shop
        """));
}
