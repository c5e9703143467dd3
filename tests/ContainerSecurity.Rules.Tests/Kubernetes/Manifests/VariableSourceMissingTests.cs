using Verify = ContainerSecurity.Testing.RuleVerifier<ContainerSecurity.Rules.Kubernetes.Manifests.VariableSourceMissing>;

namespace ContainerSecurity.Rules.Tests.Kubernetes.Manifests;

public class VariableSourceMissingTests
{
    [Fact]
    public void Reports_a_missing_object() => Verify.VerifyKubernetes("""
        apiVersion: v1
        kind: ConfigMap
        metadata:
          name: settings
        data:
          color: blue
        ---
        apiVersion: apps/v1
        kind: Deployment
        metadata:
          name: web
        spec:
          selector:
            matchLabels: { app: web }
          template:
            metadata:
              labels: { app: web }
            spec:
              containers:
              - name: web
                image: registry.example/web:1
                env:
                - name: COLOR
                  valueFrom:
                    configMapKeyRef:
                      name: {|CNS9050(COLOR, ConfigMap/setings):setings|}
                      key: color
        """);

    [Fact]
    public void Does_not_report_an_existing_key() => Verify.VerifyKubernetes("""
        apiVersion: v1
        kind: ConfigMap
        metadata:
          name: settings
        data:
          color: blue
        ---
        apiVersion: apps/v1
        kind: Deployment
        metadata:
          name: web
        spec:
          selector:
            matchLabels: { app: web }
          template:
            metadata:
              labels: { app: web }
            spec:
              containers:
              - name: web
                image: registry.example/web:1
                env:
                - name: COLOR
                  valueFrom:
                    configMapKeyRef:
                      name: settings
                      key: color
        """);

    [Fact]
    public void Reports_a_missing_key() => Verify.VerifyKubernetes("""
        apiVersion: v1
        kind: ConfigMap
        metadata:
          name: settings
        data:
          color: blue
        ---
        apiVersion: apps/v1
        kind: Deployment
        metadata:
          name: web
        spec:
          selector:
            matchLabels: { app: web }
          template:
            metadata:
              labels: { app: web }
            spec:
              containers:
              - name: web
                image: registry.example/web:1
                env:
                - name: COLOR
                  valueFrom:
                    configMapKeyRef:
                      name: settings
                      key: {|CNS9050(COLOR, the key 'colour' of ConfigMap/settings):colour|}
        """);

    [Fact]
    public void Does_not_report_an_optional_reference() => Verify.VerifyKubernetes("""
        apiVersion: v1
        kind: ConfigMap
        metadata:
          name: settings
        data:
          color: blue
        ---
        apiVersion: apps/v1
        kind: Deployment
        metadata:
          name: web
        spec:
          selector:
            matchLabels: { app: web }
          template:
            metadata:
              labels: { app: web }
            spec:
              containers:
              - name: web
                image: registry.example/web:1
                env:
                - name: COLOR
                  valueFrom:
                    configMapKeyRef:
                      name: settings
                      key: colour
                      optional: true
        """);

    [Fact]
    public void Does_not_report_without_any_object_of_the_kind() => Verify.VerifyKubernetes("""
        apiVersion: v1
        kind: ConfigMap
        metadata:
          name: settings
        data:
          color: blue
        ---
        apiVersion: apps/v1
        kind: Deployment
        metadata:
          name: web
        spec:
          selector:
            matchLabels: { app: web }
          template:
            metadata:
              labels: { app: web }
            spec:
              containers:
              - name: web
                image: registry.example/web:1
                env:
                - name: COLOR
                  valueFrom:
                    secretKeyRef:
                      name: password
                      key: key
        """);

    [Fact]
    public void Does_not_report_unresolved_values() => Verify.VerifyKubernetes("""
        apiVersion: v1
        kind: ConfigMap
        metadata:
          name: settings
        data:
          color: blue
        ---
        apiVersion: apps/v1
        kind: Deployment
        metadata:
          name: web
        spec:
          selector:
            matchLabels: { app: web }
          template:
            metadata:
              labels: { app: web }
            spec:
              containers:
              - name: web
                image: registry.example/web:1
                env:
                - name: COLOR
                  valueFrom:
                    configMapKeyRef:
                      name: "{{ name }}"
                      key: color
        """);
}
