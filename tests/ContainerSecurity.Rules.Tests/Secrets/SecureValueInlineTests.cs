using Verify = ContainerSecurity.Testing.RuleVerifier<ContainerSecurity.Rules.Secrets.SecureValueInline>;

namespace ContainerSecurity.Rules.Tests.Secrets;

public class SecureValueInlineTests
{
    [Fact]
    public void Reports_a_value() => Verify.VerifyContainerGroup("""
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
                secureValue: {|CNS3045(DB_PASSWORD):Sup3rS3cret|}
        """);

    [Fact]
    public void Does_not_report_placeholders_and_switches() => Verify.VerifyContainerGroup("""
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
                secureValue: <secret>
              - name: TOKEN
                secureValue: ${TOKEN}
              - name: SWITCH
                secureValue: "true"
              - name: COLOR
                value: blue
        """);
}
