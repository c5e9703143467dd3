using ContainerSecurity.TestSupport;
using Verify = ContainerSecurity.Testing.RuleVerifier<ContainerSecurity.Rules.Secrets.SecretInMetadata>;

namespace ContainerSecurity.Rules.Tests.Secrets;

public class SecretInMetadataTests
{
    [Fact]
    public void Reports_a_label_of_an_image() => Verify.VerifyDockerfile("""
        FROM alpine:3.20
        LABEL maintainer="Shop" database={|CNS3006(database, a password in a URL):postgres://app:Zu7kQp2LmW9@db/shop|}
        """);

    [Fact]
    public void Reports_an_annotation() => Verify.VerifyKubernetes(Manifest.Object("v1 ConfigMap", "shop", "data: {}", metadata: """
        annotations:
          shop.test/database: {|CNS3006(shop.test/database, a password in a URL):postgres://app:Zu7kQp2LmW9@db/shop|}
        """));

    [Fact]
    public void Reports_a_pod_template() => Verify.VerifyKubernetes(Manifest.Spec("apps/v1 Deployment", "shop", """
        template:
          metadata:
            annotations:
              shop.test/database: {|CNS3006(shop.test/database, a password in a URL):postgres://app:Zu7kQp2LmW9@db/shop|}
          spec:
            containers:
            - name: web
              image: registry.example.com/app:1.2
        """));

    [Fact]
    public void Does_not_report_other_metadata() => Verify.VerifyKubernetes(Manifest.Object("v1 ConfigMap", "shop", "data: {}", metadata: """
        labels:
          app: shop
        annotations:
          shop.test/source: https://git.shop.test/shop.git
          shop.test/password: hidden-elsewhere
        """));
}
