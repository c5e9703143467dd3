using Verify = ContainerSecurity.Testing.RuleVerifier<ContainerSecurity.Rules.ControlPlane.WeakEncryptionProvider>;

namespace ContainerSecurity.Rules.Tests.ControlPlane;

public class WeakEncryptionProviderTests
{
    [Fact]
    public void Reports_identity_provider() => Verify.VerifyKubernetes("""
        apiVersion: apiserver.config.k8s.io/v1
        kind: EncryptionConfiguration
        resources:
        - resources: [secrets]
          providers:
          - {|CNS5231(EncryptionConfiguration, secrets, identity):identity|}: {}
          - aescbc:
              keys: []
        """);

    [Fact]
    public void Does_not_report_strong_provider() => Verify.VerifyKubernetes("""
        apiVersion: apiserver.config.k8s.io/v1
        kind: EncryptionConfiguration
        resources:
        - resources: [secrets]
          providers:
          - kms:
              apiVersion: v2
              name: vault
              endpoint: unix:///var/run/kms.sock
          - identity: {}
        """);

    [Fact]
    public void Reports_old_kind() => Verify.VerifyKubernetes("""
        apiVersion: v1
        kind: EncryptionConfig
        resources:
        - resources: [secrets]
          providers:
          - {|CNS5231(EncryptionConfig, secrets, aesgcm):aesgcm|}:
              keys: []
        """);

    [Fact]
    public void Does_not_report_file_without_providers() => Verify.VerifyKubernetes("""
        apiVersion: apiserver.config.k8s.io/v1
        kind: EncryptionConfiguration
        resources: []
        """);

    [Fact]
    public void Does_not_report_aescbc() => Verify.VerifyKubernetes("""
        apiVersion: apiserver.config.k8s.io/v1
        kind: EncryptionConfiguration
        resources:
        - resources: [secrets]
          providers:
          - aescbc:
              keys: []
        """);
}
