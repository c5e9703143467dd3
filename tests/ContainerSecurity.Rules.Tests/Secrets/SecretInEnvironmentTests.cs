using Verify = ContainerSecurity.Testing.RuleVerifier<ContainerSecurity.Rules.Secrets.SecretInEnvironment>;

namespace ContainerSecurity.Rules.Tests.Secrets;

public class SecretInEnvironmentTests
{
    // 76 random characters; the shapes below are assembled from them so that secret scanners do not report this file.
    private const string Chance = "hX3kQ9wZr7TbN2vLc8YpM4sJd6GfA1uEoK5iR0qWnB3xVtHz7CyPjS9mUgLaD2eFwN8rQkTvXb4Z";

    public static TheoryData<string> Certain => new()
    {
        "AK" + "IA2OGYBAH6QW7RTN5P",
        "gh" + "p_" + Chance[..36],
        "github" + "_pat_" + Chance[..60],
        "gl" + "pat-" + Chance[..20],
        "xo" + "xb-" + "2394857102-" + Chance[..24],
        "sk" + "_live_" + Chance[..24],
        "np" + "m_" + Chance[..36],
        "py" + "pi-AgEIcHlwaS5vcmc" + Chance[..60],
        "oy" + "2" + Chance[..43].ToLowerInvariant(),
        "dckr" + "_pat_" + Chance[..27],
        "S" + "G." + Chance[..22] + "." + Chance[22..65],
        "sk" + "-ant-api03-" + Chance,
        "sk" + "-proj-" + Chance[..64],
        "GOC" + "SPX-" + Chance[..28],
        "ey" + "JhbGciOiJIUzI1NiJ9.ey" + "JzdWIiOiJzaG9wIn0." + Chance[..43],
        Chance + "+A" + "StQ7xK9b==",
        Chance + "AC" + "DbQ7xK9b==",
        Chance[..33] + "+A" + "SbQ7xK9b=",
        Chance[..42] + "+A" + "CRQ7xK9b",
        "Xk3" + "8Q" + "~" + Chance[..34],
        "https://shop.blob.core.windows.net/c?sv=2022-11-02&sig=" + Chance[..42] + "%3D",
        "DefaultEndpointsProtocol=https;AccountName=shop;AccountKey=" + Chance + "hX3kQ9wZr7==",
        "Endpoint=sb://shop.servicebus.windows.net/;SharedAccessKeyName=Root;SharedAccessKey=" + Chance[..43] + "=",
        "Server=tcp:shop.database.windows.net;Database=shop;UserId=app;User=app;Password=Zu7kQp2LmW9",
        "shop.redis.cache.windows.net:6380,password=Zu7kQp2LmW9xRt,ssl=True",
        "jdbc:postgresql://db/shop?user=app&password=Zu7kQp2LmW9",
        "postgres://app:Zu7kQp2LmW9@db/shop",
        "redis://:Zu7kQp2LmW9@cache:6379/0",
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
    public void Reports_a_credential_by_its_shape(string value) => Verify.VerifyKubernetes($"""
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
              value: [|'{value}'|]
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
        ENV DATABASE=[|postgres://app:Sup3rS3cret@db/shop|]
        """);

    [Fact]
    public void Reports_the_default_of_ARG() => Verify.VerifyDockerfile("""
        FROM alpine:3.20
        ARG CACHE=[|redis://:Sup3rS3cret@cache:6379|]
        """);

    [Fact]
    public void Reports_a_private_key() => Verify.VerifyKubernetes("""
        apiVersion: v1
        kind: Pod
        metadata:
          name: shop
        spec:
          containers:
          - name: web
            image: registry.example.com/app:1.2
            env:
            - name: SIGNING
              value: [||
                -----BEGIN RSA PRIVATE KEY-----
                MIIEvQIBADANBgkqhkiG9w0BAQEFAASC
                -----END RSA PRIVATE KEY-----|]
        """);

    [Fact]
    public void Reports_an_AWS_secret_key_under_its_name() => Verify.VerifyDockerfile("FROM alpine:3.20\nENV AWS_SECRET_ACCESS_KEY=[|" + Chance[..40] + "|]\n");

    [Fact]
    public void Reports_an_Azure_account_key_under_its_name() => Verify.VerifyDockerfile("FROM alpine:3.20\nENV STORAGE_ACCOUNT_KEY=[|" + Chance + "hX3kQ9wZr7==|]\n");

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
    public void Does_not_report_a_secure_value() => Verify.VerifyContainerGroup("""
        apiVersion: "2023-05-01"
        name: group
        type: Microsoft.ContainerInstance/containerGroups
        properties:
          osType: Linux
          containers:
          - name: web
            properties:
              image: registry.example.com/app:1.2
              environmentVariables:
              - name: DATABASE
                secureValue: postgres://app:Sup3rS3cret@db/shop
        """);

    [Fact]
    public void Fixes_a_container_group_with_secureValue() => Verify.VerifyFix("""
        apiVersion: "2023-05-01"
        name: group
        type: Microsoft.ContainerInstance/containerGroups
        properties:
          osType: Linux
          containers:
          - name: web
            properties:
              image: registry.example.com/app:1.2
              environmentVariables:
              - name: DATABASE
                value: [|postgres://app:Sup3rS3cret@db/shop|]
        """, """
        apiVersion: "2023-05-01"
        name: group
        type: Microsoft.ContainerInstance/containerGroups
        properties:
          osType: Linux
          containers:
          - name: web
            properties:
              image: registry.example.com/app:1.2
              environmentVariables:
              - name: DATABASE
                secureValue: postgres://app:Sup3rS3cret@db/shop
        """);
}
