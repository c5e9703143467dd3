using Verify = ContainerSecurity.Testing.RuleVerifier<ContainerSecurity.Rules.Secrets.SecretInEnvironment>;

namespace ContainerSecurity.Tests.Secrets;

public class SecretInEnvironmentTests
{
    [Fact]
    public void Reports_ENV() => Verify.VerifyDockerfile("""
        FROM alpine:3.20
        ENV DB_PASSWORD=[|Sup3rS3cret!|]
        """);

    [Fact]
    public void Reports_the_default_of_ARG() => Verify.VerifyDockerfile("""
        FROM alpine:3.20
        ARG NPM_TOKEN=[|dGhpcyBpcyBub3Qg|]
        """);

    [Fact]
    public void Reports_an_address_with_a_password() => Verify.VerifyDockerfile("""
        FROM alpine:3.20
        ENV DATABASE=[|postgres://app:Sup3rS3cret@db/shop|]
        """);

    [Fact]
    public void Reports_a_container() => Verify.VerifyKubernetes("""
        apiVersion: v1
        kind: Pod
        metadata:
          name: shop
        spec:
          containers:
          - name: web
            image: registry.example.com/app:1.2
            env:
            - name: API_KEY
              value: [|"9f8e7d6c5b4a39281706"|]
        """);

    [Fact]
    public void Reports_a_container_group() => Verify.VerifyContainerGroup("""
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
              - name: dbPassword
                value: [|Sup3rS3cret|]
        """);

    [Fact]
    public void Lets_references_pass() => Verify.VerifyDockerfile("""
        FROM alpine:3.20
        ARG NPM_TOKEN
        ENV DB_PASSWORD=$DB_PASSWORD API_KEY="" PASSWORD_FILE=/run/secrets/db TOKEN_URL=https://example.com/token
        """);

    [Fact]
    public void Lets_a_secretKeyRef_pass() => Verify.VerifyKubernetes("""
        apiVersion: v1
        kind: Pod
        metadata:
          name: shop
        spec:
          containers:
          - name: web
            image: registry.example.com/app:1.2
            env:
            - name: DB_PASSWORD
              valueFrom:
                secretKeyRef: {name: db, key: password}
        """);

    [Fact]
    public void Lets_a_secure_value_pass() => Verify.VerifyContainerGroup("""
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
              - name: DB_PASSWORD
                secureValue: Sup3rS3cret
        """);

    [Fact]
    public void Lets_names_about_secrets_pass() => Verify.VerifyKubernetes("""
        apiVersion: v1
        kind: Pod
        metadata:
          name: shop
        spec:
          containers:
          - name: web
            image: registry.example.com/app:1.2
            env:
            - name: PASSWORD_MIN_LENGTH
              value: "12"
            - name: SECRET_NAME
              value: shop-db
            - name: TOKEN_TTL
              value: "3600"
            - name: PUBLIC_KEY
              value: abcdefghijkl
            - name: USE_TOKEN
              value: "true"
        """);

    [Fact]
    public void Lets_placeholders_pass() => Verify.VerifyDockerfile("""
        FROM alpine:3.20
        ENV DB_PASSWORD=changeme API_KEY=<your-api-key>
        """);
}
