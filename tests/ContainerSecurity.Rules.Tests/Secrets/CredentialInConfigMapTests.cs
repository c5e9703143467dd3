using ContainerSecurity.TestSupport;
using Verify = ContainerSecurity.Testing.RuleVerifier<ContainerSecurity.Rules.Secrets.CredentialInConfigMap>;

namespace ContainerSecurity.Rules.Tests.Secrets;

public class CredentialInConfigMapTests
{
    [Fact]
    public void Reports_a_setting_and_a_file() => Verify.VerifyKubernetes(Manifest.Object("v1 ConfigMap", "shop", """
        data:
          database: postgres://app:{|CNS3015(database, a password in a URL, ConfigMap shop):Zu7kQp2LmW9|}@db/shop
          app.properties: |
            color=blue
            cache=redis://:{|CNS3015(app.properties, a password in a URL, ConfigMap shop):Zu7kQp2LmW9|}@cache:6379
          key.pem: |
            {|CNS3015(key.pem, a private key, ConfigMap shop):-----BEGIN PRIVATE KEY-----
            MIIEvQIBADANBgkqhkiG9w0BAQEFAASC
            -----END |}PRIVATE KEY-----
        """));

    [Fact]
    public void Reports_a_container_group() => Verify.VerifyContainerGroup(AciText.Group("""
        containers:
        - name: web
          properties:
            image: registry.example.com/app:1.2
            configMap:
              keyValuePairs:
                database: postgres://app:{|CNS3015(database, a password in a URL, the configuration of the container group):Zu7kQp2LmW9|}@db/shop
        """));

    [Fact]
    public void Does_not_report_passwords_by_name_of_CNS3016() => Verify.VerifyKubernetes(Manifest.Object("v1 ConfigMap", "shop", """
        data:
          db_password: Sup3rS3cret
        """));

    [Fact]
    public void Does_not_report_settings() => Verify.VerifyKubernetes(Manifest.Object("v1 ConfigMap", "shop", """
        data:
          color: blue
          database: postgres://db/shop
          ca.pem: |
            -----BEGIN CERTIFICATE-----
            MIIEvQIBADANBgkqhkiG9w0BAQEFAASC
            -----END CERTIFICATE-----
          template: postgres://app:${PASSWORD}@db/shop
        """));
}
