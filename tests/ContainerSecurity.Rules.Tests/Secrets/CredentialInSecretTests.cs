using ContainerSecurity.TestSupport;
using Verify = ContainerSecurity.Testing.RuleVerifier<ContainerSecurity.Rules.Secrets.CredentialInSecret>;

namespace ContainerSecurity.Rules.Tests.Secrets;

public class CredentialInSecretTests
{
    [Fact]
    public void Reports_credentials() => Verify.VerifyKubernetes(Manifest.Object("v1 Secret", "shop", """
        stringData:
          database: {|CNS3018(database, shop, a password in a URL):postgres://app:Zu7kQp2LmW9@db/shop|}
        data:
          cache: {|CNS3018(cache, shop, a password in a URL):cmVkaXM6Ly86WnU3a1FwMkxtVzlAY2FjaGU6NjM3OQ==|}
        """));

    [Fact]
    public void Reports_a_registry_login() => Verify.VerifyKubernetes(Manifest.Object("v1 Secret", "shop", """
        type: kubernetes.io/dockerconfigjson
        data:
          .dockerconfigjson: {|CNS3018(.dockerconfigjson, shop, a registry password):eyJhdXRocyI6eyJyZWdpc3RyeS5leGFtcGxlLmNvbSI6eyJhdXRoIjoiWVhCd09scDFOMnRSY0RKTWJWYzUifX19|}
        """));

    [Fact]
    public void Does_not_report_other_values_of_CNS3019() => Verify.VerifyKubernetes(Manifest.Object("v1 Secret", "shop", """
        data:
          password: U3VwM3JTM2NyZXQ=
        """));

    [Fact]
    public void Does_not_report_placeholders() => Verify.VerifyKubernetes(Manifest.Object("v1 Secret", "shop", """
        stringData:
          database: postgres://app:${PASSWORD}@db/shop
        data:
          other: "{{ .Values.secret | b64enc }}"
        """));
}
