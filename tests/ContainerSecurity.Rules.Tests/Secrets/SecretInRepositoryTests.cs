using ContainerSecurity.TestSupport;
using Verify = ContainerSecurity.Testing.RuleVerifier<ContainerSecurity.Rules.Secrets.SecretInRepository>;

namespace ContainerSecurity.Rules.Tests.Secrets;

public class SecretInRepositoryTests
{
    [Fact]
    public void Reports_values() => Verify.VerifyKubernetes(Manifest.Of(
        Manifest.Object("v1 Secret", "shop", """
            data:
              username: YXBwbGljYXRpb24=
              password: {|CNS3019(shop, password):U3VwM3JTM2NyZXQ=|}
              token: U3VwM3JTM2NyZXQy
            """),
        Manifest.Object("v1 Secret", "other", """
            stringData:
              password: {|CNS3019(other, password):password|}
            """)));

    [Fact]
    public void Does_not_report_credentials_of_CNS3018() => Verify.VerifyKubernetes(Manifest.Object("v1 Secret", "shop", """
        stringData:
          password: Sup3rS3cret
          cache: postgres://app:Zu7kQp2LmW9@db/shop
        """));

    [Fact]
    public void Does_not_report_empty_values_and_placeholders() => Verify.VerifyKubernetes(Manifest.Of(
        Manifest.Object("v1 Secret", "shop", """
            stringData:
              password: ""
              token: <your-token>
              url: https://example.com
            data:
              tls.crt: c29tZSBjZXJ0aWZpY2F0ZQ==
              username: YXBwbGljYXRpb24=
              enabled: dHJ1ZQ==
              key: "{{ .Values.key | b64enc }}"
            """),
        Manifest.Object("v1 Secret", "account", "type: kubernetes.io/service-account-token", metadata: """
            annotations:
              kubernetes.io/service-account.name: shop
            """)));

    [Fact]
    public void Points_at_the_value_that_is_named_like_a_secret() => Verify.VerifyKubernetes(Manifest.Object("v1 Secret", "shop", """
        stringData:
          host: database
          password: {|CNS3019(shop, password):changeme|}
        """));
}
