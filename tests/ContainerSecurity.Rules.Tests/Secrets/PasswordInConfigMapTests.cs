using ContainerSecurity.TestSupport;
using Verify = ContainerSecurity.Testing.RuleVerifier<ContainerSecurity.Rules.Secrets.PasswordInConfigMap>;

namespace ContainerSecurity.Rules.Tests.Secrets;

public class PasswordInConfigMapTests
{
    [Fact]
    public void Reports_settings_and_files() => Verify.VerifyKubernetes(Manifest.Object("v1 ConfigMap", "shop", """
        data:
          db_username: app
          db_password: {|CNS3016(db_password, a password, ConfigMap shop):Sup3rS3cret|}
          config: REDIS_PASSWORD={|CNS3016(config, a password, ConfigMap shop):Sup3rS3cret|}
          app.properties: |
            spring.datasource.username=app
            spring.datasource.password={|CNS3016(app.properties, a password, ConfigMap shop):Sup3rS3cret|}
          app.yaml: |
            db:
              password: "{|CNS3016(app.yaml, a password, ConfigMap shop):Sup3rS3cret|}"
          init.sql: |
            CREATE USER app IDENTIFIED BY '{|CNS3016(init.sql, a database account's password, ConfigMap shop):Sup3rS3cret|}';
        """));

    [Fact]
    public void Reports_a_container_group() => Verify.VerifyContainerGroup(AciText.Group("""
        containers:
        - name: web
          properties:
            image: registry.example.com/app:1.2
            configMap:
              keyValuePairs:
                dbPassword: {|CNS3016(dbPassword, a password, the configuration of the container group):Sup3rS3cret|}
        """));

    [Fact]
    public void Does_not_report_placeholders_references_and_code() => Verify.VerifyKubernetes(Manifest.Object("v1 ConfigMap", "shop", """
        data:
          config: REDIS_PASSWORD=
          db_password: <password>
          password_file: /run/secrets/db
          app.properties: |
            password=${DB_PASSWORD}
            token=$(cat /run/secrets/token)
            secretName=shop-tls
            # password=Sup3rS3cret
          app.py: |
            password = os.environ["PASSWORD"]
            token = get_token()
            secret = settings.secret
        """));
}
