using ContainerSecurity.TestSupport;
using Verify = ContainerSecurity.Testing.RuleVerifier<ContainerSecurity.Rules.Kubernetes.Pods.PrivilegeEscalationNotDenied>;

namespace ContainerSecurity.Rules.Tests.Kubernetes.Pods;

public class PrivilegeEscalationNotDeniedTests
{
    private static readonly string ShopPod = PodText.With("""
        securityContext:
          allowPrivilegeEscalation: false
        """);

    [Fact]
    public void Reports_an_unset_field() => Verify.VerifyKubernetes(PodText.With(containerName: "{|CNS2007(web):web|}"));

    [Fact]
    public void Reports_true() => Verify.VerifyKubernetes(PodText.With("""
        securityContext:
          allowPrivilegeEscalation: {|CNS2007(web):true|}
        """));

    [Fact]
    public void Does_not_report_false() => Verify.VerifyKubernetes(ShopPod);

    [Fact]
    public void Reports_a_pod_level_field_which_has_no_effect() => Verify.VerifyKubernetes(PodText.With(
        pod: """
            securityContext:
              allowPrivilegeEscalation: false
            """,
        containerName: "{|CNS2007(web):web|}"));

    [Fact]
    public void Does_not_report_Windows_pods() => Verify.VerifyKubernetes(PodText.With(pod: """
        os:
          name: windows
        """));

    [Fact]
    public void Fixes_by_adding_a_securityContext_at_the_end_of_the_container() => Verify.VerifyFix(
        PodText.With(
        """
            command:
            - run # the lot
            """,
        after: """
            # nothing more
            restartPolicy: Always
            """,
        containerName: "{|CNS2007(web):web|}"),
        PodText.With(
        """
            command:
            - run # the lot
            securityContext:
              allowPrivilegeEscalation: false
            """,
        after: """
            # nothing more
            restartPolicy: Always
            """));

    [Fact]
    public void Fixes_by_adding_to_an_existing_securityContext() => Verify.VerifyFix(
        PodText.With("""
        {|CNS2007(web):securityContext|}: # narrow
          runAsNonRoot: true # as the image does
        tty: true
        """),
        PodText.With("""
        securityContext: # narrow
          runAsNonRoot: true # as the image does
          allowPrivilegeEscalation: false
        tty: true
        """));

    [Fact]
    public void Fixes_an_empty_securityContext() => Verify.VerifyFix(
        PodText.With(
        """
            securityContext:
            tty: true
            """,
        containerName: "{|CNS2007(web):web|}"),
        PodText.With("""
        securityContext:
          allowPrivilegeEscalation: false
        tty: true
        """));

    [Fact]
    public void Fixes_a_securityContext_in_flow_style() => Verify.VerifyFix(
        PodText.With("{|CNS2007(web):securityContext|}: {}"),
        PodText.With("securityContext: {allowPrivilegeEscalation: false}"));

    [Fact]
    public void Offers_no_fix_next_to_privileged() => Verify.VerifyFix(
        PodText.With("{|CNS2007(web):securityContext|}: { privileged: true }"),
        PodText.With("securityContext: { privileged: true }"));

    [Fact]
    public void Fixes_in_the_steps_of_the_file() => Verify.VerifyFix(
        """
        apiVersion: v1
        kind: Pod
        metadata:
            name: shop
        spec:
            containers:
            -   name: {|CNS2007(web):web|}
                image: registry.example.com/app:1.2
        """,
        """
        apiVersion: v1
        kind: Pod
        metadata:
            name: shop
        spec:
            containers:
            -   name: web
                image: registry.example.com/app:1.2
                securityContext:
                    allowPrivilegeEscalation: false
        """);

    [Fact]
    public void Fixes_in_flow_style() => Verify.VerifyFix(
        PodText.With("{|CNS2007(web):securityContext|}: { runAsNonRoot: true }"),
        PodText.With("securityContext: { runAsNonRoot: true, allowPrivilegeEscalation: false }"));

    [Fact]
    public void Fixes_an_empty_field() => Verify.VerifyFix(
        PodText.With("""
        {|CNS2007(web):securityContext|}:
          allowPrivilegeEscalation:
        """),
        ShopPod);

    [Fact]
    public void Fixes_every_container() => Verify.VerifyFix(
        Manifest.Spec("v1 Pod", "shop", """
        initContainers:
        - name: {|CNS2007(prepare):prepare|}
          image: registry.example.com/prepare:1.2
        containers:
        - image: registry.example.com/app:1.2
          name: {|CNS2007(web):web|}
          ports:
          - containerPort: 8080
        """),
        Manifest.Spec("v1 Pod", "shop", """
        initContainers:
        - name: prepare
          image: registry.example.com/prepare:1.2
          securityContext:
            allowPrivilegeEscalation: false
        containers:
        - image: registry.example.com/app:1.2
          name: web
          ports:
          - containerPort: 8080
          securityContext:
            allowPrivilegeEscalation: false
        """));

    [Fact]
    public void Fixes_in_the_style_of_JSON() => Verify.VerifyFix(
        """
        {
          "apiVersion": "v1",
          "kind": "Pod",
          "metadata": { "name": "shop" },
          "spec": {
            "containers": [
              {
                "name": {|CNS2007(web):"web"|},
                "image": "registry.example.com/app:1.2"
              }
            ]
          }
        }
        """,
        """
        {
          "apiVersion": "v1",
          "kind": "Pod",
          "metadata": { "name": "shop" },
          "spec": {
            "containers": [
              {
                "name": "web",
                "image": "registry.example.com/app:1.2",
                "securityContext": {"allowPrivilegeEscalation": false}
              }
            ]
          }
        }
        """);

    [Fact]
    public void Fixes_nothing_where_a_securityContext_is_shared() => Verify.VerifyFix(
        PodText.With(
        """
            {|CNS2007(one):securityContext|}: &settings
              runAsNonRoot: true
            """,
        after: """
            - name: two
              image: registry.example.com/app:1.2
              {|CNS2007(two):securityContext|}: *settings
            """,
        containerName: "one"),
        PodText.With(
        """
            securityContext: &settings
              runAsNonRoot: true
              allowPrivilegeEscalation: false
            """,
        after: """
            - name: two
              image: registry.example.com/app:1.2
              securityContext: *settings
            """,
        containerName: "one"));

    [Fact]
    public void Fixes_a_container_group_below_its_properties() => Verify.VerifyFix("""
        resource group 'Microsoft.ContainerInstance/containerGroups@2023-05-01' = {
          name: 'shop'
          properties: {
            osType: 'Linux'
            containers: [
              {
                name: {|CNS2007(web):'web'|}
                properties: {
                  image: 'mcr.microsoft.com/azuredocs/aci-helloworld:1.0'
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
                  securityContext: {
                    allowPrivilegeEscalation: false
                  }
                  image: 'mcr.microsoft.com/azuredocs/aci-helloworld:1.0'
                }
              }
            ]
          }
        }
        """);

    [Fact]
    public void Does_not_report_a_Windows_pod() => Verify.VerifyKubernetes(PodText.With(
        """
            securityContext:
              allowPrivilegeEscalation:
            """,
        pod: "os: { name: windows }"));

    [Fact]
    public void Does_not_report_a_patch() => Verify.VerifyKubernetes("""
        $patch: merge
        apiVersion: v1
        kind: Pod
        metadata:
          name: shop
        spec:
          containers:
          - name: web
            image: registry.example.com/app:1.2
            securityContext:
              allowPrivilegeEscalation:
        """);
}
