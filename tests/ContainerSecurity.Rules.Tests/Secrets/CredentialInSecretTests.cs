using Verify = ContainerSecurity.Testing.RuleVerifier<ContainerSecurity.Rules.Secrets.CredentialInSecret>;

namespace ContainerSecurity.Rules.Tests.Secrets;

public class CredentialInSecretTests
{
    [Fact]
    public void Reports_credentials() => Verify.VerifyKubernetes("""
        apiVersion: v1
        kind: Secret
        metadata:
          name: shop
        stringData:
          database: {|CNS3018(database, shop, a password in an address):postgres://app:Zu7kQp2LmW9@db/shop|}
        data:
          cache: {|CNS3018(cache, shop, a password in an address):cmVkaXM6Ly86WnU3a1FwMkxtVzlAY2FjaGU6NjM3OQ==|}
        """);

    [Fact]
    public void Reports_the_login_of_a_registry() => Verify.VerifyKubernetes("""
        apiVersion: v1
        kind: Secret
        metadata:
          name: shop
        type: kubernetes.io/dockerconfigjson
        data:
          .dockerconfigjson: {|CNS3018(.dockerconfigjson, shop, a registry's password):eyJhdXRocyI6eyJyZWdpc3RyeS5leGFtcGxlLmNvbSI6eyJhdXRoIjoiWVhCd09scDFOMnRSY0RKTWJWYzUifX19|}
        """);

    [Fact]
    public void Leaves_other_values_to_another_rule() => Verify.VerifyKubernetes("""
        apiVersion: v1
        kind: Secret
        metadata:
          name: shop
        data:
          password: U3VwM3JTM2NyZXQ=
        """);

    [Fact]
    public void Lets_placeholders_pass() => Verify.VerifyKubernetes("""
        apiVersion: v1
        kind: Secret
        metadata:
          name: shop
        stringData:
          database: postgres://app:${PASSWORD}@db/shop
        data:
          other: "{{ .Values.secret | b64enc }}"
        """);
}
