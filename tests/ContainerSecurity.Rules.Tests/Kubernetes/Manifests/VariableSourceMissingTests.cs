using ContainerSecurity.TestSupport;
using Verify = ContainerSecurity.Testing.RuleVerifier<ContainerSecurity.Rules.Kubernetes.Manifests.VariableSourceMissing>;

namespace ContainerSecurity.Rules.Tests.Kubernetes.Manifests;

public class VariableSourceMissingTests
{
    private static readonly string SettingsConfigMap = Manifest.Object("v1 ConfigMap", "settings", """
        data:
          color: blue
        """);

    [Fact]
    public void Reports_a_missing_object() => Verify.VerifyKubernetes(Manifest.Of(
        SettingsConfigMap,
        DeploymentText.With(
            """
                env:
                - name: COLOR
                  valueFrom:
                    configMapKeyRef:
                      name: {|CNS9050(COLOR, ConfigMap/setings):setings|}
                      key: color
                """,
            name: "web",
            image: "registry.example/web:1",
            app: "web")));

    [Fact]
    public void Does_not_report_an_existing_key() => Verify.VerifyKubernetes(Manifest.Of(
        SettingsConfigMap,
        DeploymentText.With(
            """
                env:
                - name: COLOR
                  valueFrom:
                    configMapKeyRef:
                      name: settings
                      key: color
                """,
            name: "web",
            image: "registry.example/web:1",
            app: "web")));

    [Fact]
    public void Reports_a_missing_key() => Verify.VerifyKubernetes(Manifest.Of(
        SettingsConfigMap,
        DeploymentText.With(
            """
                env:
                - name: COLOR
                  valueFrom:
                    configMapKeyRef:
                      name: settings
                      key: {|CNS9050(COLOR, the key 'colour' of ConfigMap/settings):colour|}
                """,
            name: "web",
            image: "registry.example/web:1",
            app: "web")));

    [Fact]
    public void Does_not_report_an_optional_reference() => Verify.VerifyKubernetes(Manifest.Of(
        SettingsConfigMap,
        DeploymentText.With(
            """
                env:
                - name: COLOR
                  valueFrom:
                    configMapKeyRef:
                      name: settings
                      key: colour
                      optional: true
                """,
            name: "web",
            image: "registry.example/web:1",
            app: "web")));

    [Fact]
    public void Does_not_report_without_any_object_of_the_kind() => Verify.VerifyKubernetes(Manifest.Of(
        SettingsConfigMap,
        DeploymentText.With(
            """
                env:
                - name: COLOR
                  valueFrom:
                    secretKeyRef:
                      name: password
                      key: key
                """,
            name: "web",
            image: "registry.example/web:1",
            app: "web")));

    [Fact]
    public void Does_not_report_unresolved_values() => Verify.VerifyKubernetes(Manifest.Of(
        SettingsConfigMap,
        DeploymentText.With(
            """
                env:
                - name: COLOR
                  valueFrom:
                    configMapKeyRef:
                      name: "{{ name }}"
                      key: color
                """,
            name: "web",
            image: "registry.example/web:1",
            app: "web")));
}
