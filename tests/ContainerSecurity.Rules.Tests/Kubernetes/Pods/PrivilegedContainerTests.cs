using ContainerSecurity.TestSupport;
using Verify = ContainerSecurity.Testing.RuleVerifier<ContainerSecurity.Rules.Kubernetes.Pods.PrivilegedContainer>;

namespace ContainerSecurity.Rules.Tests.Kubernetes.Pods;

public class PrivilegedContainerTests
{
    [Fact]
    public void Reports_a_privileged_container_of_every_role() => Verify.VerifyKubernetes(Manifest.Spec("apps/v1 Deployment", "shop", """
        template:
          spec:
            initContainers:
            - name: prepare
              image: registry.example/prepare:1
              securityContext:
                privileged: {|CNS2001(prepare):true|}
            - name: proxy
              image: registry.example/proxy:1
              restartPolicy: Always
              securityContext: { privileged: {|CNS2001(proxy):true|} }
            containers:
            - name: web
              image: registry.example/web:1
              securityContext:
                runAsNonRoot: true
                privileged: {|CNS2001(web):true|}
            ephemeralContainers:
            - name: debug
              image: registry.example/debug:1
              securityContext:
                privileged: {|CNS2001(debug):true|}
        """));

    [Fact]
    public void Does_not_report_other_containers() => Verify.VerifyKubernetes(PodText.With(
        """
            securityContext:
              privileged: false
            """,
        after: """
            - name: capable
              image: registry.example/web:1
              securityContext:
                capabilities:
                  add: [NET_BIND_SERVICE]
            - name: silent
              image: registry.example/web:1
            - name: empty
              image: registry.example/web:1
              securityContext:
                privileged:
            """,
        containerName: "explicit",
        image: "registry.example/web:1"));

    [Fact]
    public void Does_not_report_the_pod_level_which_lacks_the_field() => Verify.VerifyKubernetes(PodText.With(
        pod: """
            securityContext:
              privileged: true
            """,
        image: "registry.example/web:1"));

    [Fact]
    public void Does_not_report_an_unresolved_value() => Verify.VerifyKubernetes(PodText.With(
        """
            securityContext:
              privileged: ${PRIVILEGED}
            """,
        image: "registry.example/web:1"));

    [Fact]
    public void Does_not_report_a_quoted_string() => Verify.VerifyKubernetes(PodText.With(
        """
            securityContext:
              privileged: {|CNS0204:"true"|}
            """,
        image: "registry.example/web:1"));

    [Fact]
    public void Does_not_report_a_suppressed_finding() => Verify.VerifyKubernetes(Manifest.Spec("v1 Pod", "shop", """
        containers:
        # containersecurity:ignore CNS2001: it formats disks
        - name: format
          image: registry.example/format:1
          securityContext:
            privileged: true
        - name: web
          image: registry.example/web:1
          securityContext:
            privileged: {|CNS2001(web):true|}
        """));

    [Fact]
    public void Reports_a_JSON_manifest() => Verify.VerifyKubernetes("""
        {
          "apiVersion": "v1",
          "kind": "Pod",
          "metadata": { "name": "shop" },
          "spec": {
            "containers": [
              { "name": "web", "image": "registry.example/web:1", "securityContext": { "privileged": {|CNS2001(web):true|} } }
            ]
          }
        }
        """);

    [Fact]
    public void Reports_a_privileged_container_of_a_group() => Verify.VerifyContainerGroup("""
        apiVersion: '2023-05-01'
        type: Microsoft.ContainerInstance/containerGroups
        name: shop
        location: westeurope
        properties:
          osType: Linux
          sku: Confidential
          containers:
          - name: web
            properties:
              image: registry.example/web:1
              securityContext:
                privileged: {|CNS2001(web):true|}
              resources:
                requests: { cpu: 1, memoryInGB: 1 }
          - name: api
            properties:
              image: registry.example/api:1
              securityContext:
                privileged: false
              resources:
                requests: { cpu: 1, memoryInGB: 1 }
        """);

    [Fact]
    public void Reports_templates_but_not_unresolved_parameters() => Verify.VerifyContainerGroup(
        """
        {
          "$schema": "https://schema.management.azure.com/schemas/2019-04-01/deploymentTemplate.json#",
          "contentVersion": "1.0.0.0",
          "parameters": { "privileged": { "type": "bool" } },
          "resources": [
            {
              "type": "Microsoft.ContainerInstance/containerGroups",
              "apiVersion": "2023-05-01",
              "name": "shop",
              "properties": {
                "osType": "Linux",
                "sku": "Confidential",
                "initContainers": [
                  { "name": "prepare", "properties": { "image": "registry.example/prepare:1", "securityContext": { "privileged": {|CNS2001(prepare):true|} } } }
                ],
                "containers": [
                  {
                    "name": "web",
                    "properties": {
                      "image": "registry.example/web:1",
                      "securityContext": { "privileged": "[parameters('privileged')]" },
                      "resources": { "requests": { "cpu": 1, "memoryInGB": 1 } }
                    }
                  }
                ]
              }
            }
          ]
        }
        """,
        ContainerSecurity.Testing.DataFormat.Arm);

    [Fact]
    public void Fixes_by_setting_false() => Verify.VerifyFix(
        PodText.With("securityContext: { privileged: {|CNS2001(web):true|} } # formats disks"),
        PodText.With("securityContext: { privileged: false } # formats disks"));
}
