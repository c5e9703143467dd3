using ContainerSecurity.TestSupport;
using Verify = ContainerSecurity.Testing.RuleVerifier<ContainerSecurity.Rules.Secrets.RegistryPasswordUsed>;

namespace ContainerSecurity.Rules.Tests.Secrets;

public class RegistryPasswordUsedTests
{
    [Fact]
    public void Reports_a_password() => Verify.VerifyContainerGroup(AciText.Group("""
        containers:
        - name: web
          properties:
            image: registry.example.com/app:1.2
        imageRegistryCredentials:
        - server: example.azurecr.io
          username: example
          {|CNS3046(example.azurecr.io):password|}: ${PASSWORD}
        """));

    [Fact]
    public void Does_not_report_an_identity() => Verify.VerifyContainerGroup(AciText.Group("""
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
        """));

    [Fact]
    public void Does_not_report_a_password_beside_an_identity_or_written_out() => Verify.VerifyContainerGroup(AciText.Group("""
        containers:
        - name: web
          properties:
            image: example.azurecr.io/app:1.2
            resources:
              requests: { cpu: 1, memoryInGB: 1 }
        imageRegistryCredentials:
        - server: example.azurecr.io
          identity: pull
          password: ${PASSWORD}
        - server: other.azurecr.io
          username: other
          password: Sup3rS3cret
        """));
}
