using ContainerSecurity.TestSupport;
using Verify = ContainerSecurity.Testing.RuleVerifier<ContainerSecurity.Rules.Secrets.SecretInCommand>;

namespace ContainerSecurity.Rules.Tests.Secrets;

public class SecretInCommandTests
{
    private const string Key = "AK" + "IA2OGYBAH6QW7RTN5P";

    [Fact]
    public void Reports_RUN_and_other_instructions() => Verify.VerifyDockerfile($$"""
        FROM ubuntu:24.04
        RUN git clone https://app:{|CNS3007(a password in a URL, mount it with 'RUN --mount=type=secret'):Zu7kQp2LmW9|}@git.shop.test/shop.git
        RUN aws s3 ls --profile {|CNS3007(an AWS access key, mount it with 'RUN --mount=type=secret'):{{Key}}|} \
            && pip install --index-url https://app:[|Zu7kQp2LmW9|]@pypi.shop.test/simple shop
        ADD https://app:{|CNS3007(a password in a URL, read it from a file mounted at run time):Zu7kQp2LmW9|}@files.shop.test/data.tar.gz /data/
        CMD ["app", "--database", "postgres://app:[|Zu7kQp2LmW9|]@db/shop"]
        HEALTHCHECK CMD curl -H "Authorization: Basic {|CNS3007(an HTTP Basic password, read it from a file mounted at run time):YXBwOlp1N2tRcDJMbVc5|}" http://localhost/
        ONBUILD RUN curl https://app:[|Zu7kQp2LmW9|]@files.shop.test/
        """);

    [Fact]
    public void Reports_heredocs() => Verify.VerifyDockerfile($$"""
        FROM ubuntu:24.04
        COPY <<EOF /app/settings
        database=postgres://app:{|CNS3007(a password in a URL, read it from a file mounted at run time):Zu7kQp2LmW9|}@db/shop
        EOF
        RUN <<EOF
        export AWS_KEY={|CNS3007(an AWS access key, mount it with 'RUN --mount=type=secret'):{{Key}}|}
        EOF
        """);

    [Fact]
    public void Reports_a_container() => Verify.VerifyKubernetes(PodText.With("""
        command: ["sh", "-c"]
        args: ["app --database postgres://app:{|CNS3007(a password in a URL, read it from a mounted secret):Zu7kQp2LmW9|}@db/shop"]
        livenessProbe:
          httpGet:
            path: /
            port: 80
            httpHeaders:
            - name: Authorization
              value: Basic {|CNS3007(an HTTP Basic password, read it from a mounted secret):YXBwOlp1N2tRcDJMbVc5|}
        readinessProbe:
          exec:
            command: ["redis-cli", "-u", "redis://:[|Zu7kQp2LmW9|]@cache.shop.test"]
        """));

    [Fact]
    public void Reports_a_container_group() => Verify.VerifyContainerGroup(AciText.Group("""
        containers:
        - name: web
          properties:
            image: registry.example.com/app:1.2
            command: ["app", "--database", "postgres://app:{|CNS3007(a password in a URL, read it from a mounted secret):Zu7kQp2LmW9|}@db/shop"]
        """));

    [Fact]
    public void Does_not_report_references_and_examples() => Verify.VerifyDockerfile("""
        FROM ubuntu:24.04
        ARG TOKEN
        ENV DATABASE=postgres://app:Zu7kQp2LmW9@db/shop
        RUN git clone https://app:${TOKEN}@git.shop.test/shop.git && curl -H "Authorization: Bearer $TOKEN" https://files.shop.test/
        RUN curl -fsSL https://files.shop.test/app@1.2.3 | sha256sum -c
        RUN createuser postgres://postgres:postgres@localhost/
        """);
}
