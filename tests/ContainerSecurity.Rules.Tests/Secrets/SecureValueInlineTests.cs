using ContainerSecurity.TestSupport;
using Verify = ContainerSecurity.Testing.RuleVerifier<ContainerSecurity.Rules.Secrets.SecureValueInline>;

namespace ContainerSecurity.Rules.Tests.Secrets;

public class SecureValueInlineTests
{
    [Fact]
    public void Reports_a_value() => Verify.VerifyContainerGroup(AciText.Group("""
        containers:
        - name: web
          properties:
            image: registry.example.com/app:1.2
            environmentVariables:
            - name: DB_PASSWORD
              secureValue: {|CNS3045(DB_PASSWORD):Sup3rS3cret|}
        """));

    [Fact]
    public void Does_not_report_placeholders_and_switches() => Verify.VerifyContainerGroup(AciText.Group("""
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
        """));
}
