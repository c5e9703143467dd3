using ContainerSecurity.TestSupport;
using Verify = ContainerSecurity.Testing.RuleVerifier<ContainerSecurity.Rules.Secrets.PlainVariable>;

namespace ContainerSecurity.Rules.Tests.Secrets;

public class PlainVariableTests
{
    [Fact]
    public void Reports_values() => Verify.VerifyContainerGroup(AciText.Group("""
        containers:
        - name: web
          properties:
            image: registry.example.com/app:1.2
            environmentVariables:
            - name: {|CNS3048(COLOR):COLOR|}
              value: blue
            - name: {|CNS3048(SIZE):SIZE|}
              value: ${SIZE}
        """));

    [Fact]
    public void Does_not_report_secure_values() => Verify.VerifyContainerGroup(AciText.Group("""
        containers:
        - name: web
          properties:
            image: registry.example.com/app:1.2
            environmentVariables:
            - name: COLOR
              secureValue: blue
        """));

    [Fact]
    public void Does_not_report_pods() => Verify.VerifyKubernetes(PodText.With("""
        env:
        - name: COLOR
          value: blue
        """));

    [Fact]
    public void Fixes_a_template_with_secureValue() => Verify.VerifyFix("""
        resource group 'Microsoft.ContainerInstance/containerGroups@2023-05-01' = {
          name: 'shop'
          properties: {
            osType: 'Linux'
            containers: [
              {
                name: 'web'
                properties: {
                  image: 'mcr.microsoft.com/azuredocs/aci-helloworld:1.0'
                  environmentVariables: [
                    { name: {|CNS3048(LEVEL):'LEVEL'|}, value: 'debug' }
                  ]
                }
              }
            ]
          }
        }
        """,
        """
        resource group 'Microsoft.ContainerInstance/containerGroups@2023-05-01' = {
          name: 'shop'
          properties: {
            osType: 'Linux'
            containers: [
              {
                name: 'web'
                properties: {
                  image: 'mcr.microsoft.com/azuredocs/aci-helloworld:1.0'
                  environmentVariables: [
                    { name: 'LEVEL', secureValue: 'debug' }
                  ]
                }
              }
            ]
          }
        }
        """);

    [Fact]
    public void Fixes_YAML_with_secureValue() => Verify.VerifyFix("""
        apiVersion: 2023-05-01
        location: westeurope
        name: shop
        type: Microsoft.ContainerInstance/containerGroups
        properties:
          osType: Linux
          containers:
          - name: web
            properties:
              image: mcr.microsoft.com/azuredocs/aci-helloworld:1.0
              environmentVariables:
              - name: {|CNS3048(LEVEL):LEVEL|}
                value: debug
        """,
        """
        apiVersion: 2023-05-01
        location: westeurope
        name: shop
        type: Microsoft.ContainerInstance/containerGroups
        properties:
          osType: Linux
          containers:
          - name: web
            properties:
              image: mcr.microsoft.com/azuredocs/aci-helloworld:1.0
              environmentVariables:
              - name: LEVEL
                secureValue: debug
        """);
}
