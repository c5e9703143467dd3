using Verify = ContainerSecurity.Testing.RuleVerifier<ContainerSecurity.Rules.Secrets.RegistryPasswordUsed>;

namespace ContainerSecurity.Rules.Tests.Secrets;

public class RegistryPasswordUsedTests
{
    [Fact]
    public void Reports_a_password() => Verify.VerifyContainerGroup("""
        apiVersion: "2023-05-01"
        name: group
        type: Microsoft.ContainerInstance/containerGroups
        properties:
          osType: Linux
          containers:
          - name: web
            properties:
              image: registry.example.com/app:1.2
          imageRegistryCredentials:
          - server: example.azurecr.io
            username: example
            [|password|]: ${PASSWORD}
        """);

    [Fact]
    public void Does_not_report_an_identity() => Verify.VerifyContainerGroup("""
        apiVersion: "2023-05-01"
        name: group
        type: Microsoft.ContainerInstance/containerGroups
        properties:
          osType: Linux
          containers:
          - name: web
            properties:
              image: registry.example.com/app:1.2
          imageRegistryCredentials:
          - server: example.azurecr.io
            identity: /subscriptions/0/resourceGroups/g/providers/Microsoft.ManagedIdentity/userAssignedIdentities/pull
          - server: registry.example.com
            username: example
            password: ${PASSWORD}
        """);
}
