namespace ContainerSecurity.Corpus.Tests;

/// <summary>Texts of what stands around images and their deployment: configurations, reports, images, projects, builds, exceptions.</summary>
internal static class SurroundingSamples
{
    private const string Digest = "sha256:0123456789abcdef0123456789abcdef0123456789abcdef0123456789abcdef";

    public static readonly (string Path, string Text)[] All =
    [
        ("containersecurity.json", """
            {
              // a comment
              "root": true, "preset": "strict", "rulesVersion": "1.0", "standards": ["CWE-798", "MCSB"],
              "rules": { "CNS2001": "off", "CNS1*": "warning", "category:Secrets": "error", "CNS3001": { "severity": "info", "options": { "allowed": ["a", "b"] } } },
              "overrides": [ { "files": ["deploy/**/*.{yaml,yml}", "!deploy/x"], "rules": { "CNS2002": "info" } } ],
              "exceptions": [
                { "rule": "CNS2001", "resource": "Pod/shop/*", "path": "deploy/**", "reason": "as agreed", "until": "2026-12-31" },
                { "rule": "CNS1002", "reason": "old", "until": "2025-01-01" }
              ],
              "inlineSuppressions": ["CNS1*", "CNS2001"], "baseline": "baseline.json", "kubernetesVersion": "1.31", "shellcheck": false,
              "images": { "contoso.azurecr.io/api": "api/Dockerfile", "b": { "dockerfile": "b/Dockerfile", "target": "final" } }
            }

            """),
        ("baseline.json", """
            {
              // the known findings
              "version": 2,
              "findings": [
                { "rule": "CNS2001", "path": "deploy/pod.yaml", "resource": "v1/Pod/shop/a", "fingerprint": "0123456789abcdef0123456789abcdef" },
                { "rule": "CNS1002", "path": "api/Dockerfile", "fingerprint": "fedcba9876543210fedcba9876543210" }
              ]
            }

            """),
        (".dockerignore", "# a comment\n**/*.pem\n!a/b.pem\n/c/[a-z]*/**/d?\n*\n!d/**\n"),
        ("cluster.yaml", """
            apiVersion: v1
            kind: Service
            metadata: {name: a, namespace: shop, annotations: {service.beta.kubernetes.io/azure-load-balancer-internal: "true"}}
            spec: {type: LoadBalancer, selector: {app: a}, ports: [{port: 80, targetPort: http}], loadBalancerSourceRanges: [0.0.0.0/0]}
            ---
            apiVersion: networking.k8s.io/v1
            kind: NetworkPolicy
            metadata: {name: p, namespace: shop}
            spec:
              podSelector: {matchExpressions: [{key: app, operator: In, values: [a, b]}]}
              policyTypes: [Ingress, Egress]
              ingress: [{from: [{namespaceSelector: {}}, {ipBlock: {cidr: 10.0.0.0/8, except: [10.1.0.0/16]}}], ports: [{port: 22, endPort: 90}]}]
            ---
            apiVersion: policy/v1
            kind: PodDisruptionBudget
            metadata: {name: b, namespace: shop}
            spec: {minAvailable: 100%, selector: {matchLabels: {app: a}}}
            ---
            apiVersion: autoscaling/v2
            kind: HorizontalPodAutoscaler
            metadata: {name: h, namespace: shop}
            spec: {scaleTargetRef: {apiVersion: apps/v1, kind: Deployment, name: a}, minReplicas: 1, maxReplicas: 3}
            ---
            apiVersion: rbac.authorization.k8s.io/v1
            kind: RoleBinding
            metadata: {name: r, namespace: shop}
            roleRef: {kind: ClusterRole, name: cluster-admin, apiGroup: rbac.authorization.k8s.io}
            subjects: [{kind: ServiceAccount, name: a, namespace: shop}, {kind: Group, name: "system:authenticated"}]
            ---
            apiVersion: batch/v1
            kind: CronJob
            metadata: {name: c, namespace: shop}
            spec:
              schedule: "*/5 * * * *"
              jobTemplate:
                spec:
                  template:
                    spec:
                      serviceAccountName: a
                      hostPID: true
                      volumes: [{name: v, hostPath: {path: /var/run/docker.sock}}, {name: s, secret: {secretName: s, defaultMode: 0777}}]
                      initContainers: [{name: i, image: busybox, command: [sh, -c, "wget http://x | sh"], restartPolicy: Always}]
                      containers:
                      - name: a
                        image: contoso.azurecr.io/api:1
                        env: [{name: A, valueFrom: {secretKeyRef: {name: s, key: k}}}, {name: B, value: "$(A)-$$(C)"}]
                        resources: {requests: {cpu: 100m, memory: 1Gi}, limits: {memory: 1.5e3Mi}}
                        livenessProbe: {httpGet: {path: /, port: 80, host: 10.0.0.1}, periodSeconds: 5}
                        ports: [{containerPort: 80, hostPort: 80, name: http}]
                        volumeMounts: [{name: v, mountPath: /var/run/docker.sock, readOnly: true}]
            ---
            apiVersion: v1
            kind: Secret
            metadata: {name: s, namespace: shop}
            data: {k: aHVudGVyMg==, tls.key: "x"}
            stringData: {password: hunter2}

            """),
        ("trivy.json", $$"""
            {
              "SchemaVersion": 2, "CreatedAt": "2026-10-01T10:00:00+02:00", "ArtifactName": "contoso.azurecr.io/api:1", "ArtifactType": "container_image",
              "Metadata": { "ImageID": "{{Digest}}", "RepoTags": ["contoso.azurecr.io/api:1"], "RepoDigests": ["contoso.azurecr.io/api@{{Digest}}"] },
              "Results": [ { "Target": "debian", "Vulnerabilities": [
                { "VulnerabilityID": "CVE-2026-1001", "VendorIDs": ["DSA-1"], "PkgName": "openssl", "InstalledVersion": "3.0.1", "FixedVersion": "3.0.2", "Severity": "HIGH" },
                { "VulnerabilityID": "CVE-2026-1002", "PkgName": "bash", "InstalledVersion": "5.2", "Severity": "UNKNOWN" } ] } ]
            }
            """),
        ("grype.json", $$"""
            {
              "matches": [ { "vulnerability": { "id": "GHSA-aaaa-bbbb-cccc", "severity": "Critical", "fix": { "versions": ["2.0", "3.0"], "state": "fixed" } },
                "relatedVulnerabilities": [ { "id": "CVE-2026-1001" } ], "artifact": { "name": "log", "version": "1.0" } } ],
              "source": { "type": "image", "target": { "userInput": "api:dev", "imageID": "{{Digest}}", "manifestDigest": "{{Digest}}", "tags": ["contoso.azurecr.io/api:1"], "repoDigests": [] } },
              "descriptor": { "name": "grype", "timestamp": "2026-10-01T08:00:00Z" }
            }
            """),
        ("trivy.sarif", $$"""
            {
              "version": "2.1.0",
              "runs": [ {
                "tool": { "driver": { "name": "Trivy", "rules": [ { "id": "CVE-2026-1001", "help": { "text": "Package: openssl\nVersion: 3.0.1\nFix Version: 3.0.2" }, "properties": { "security-severity": "9.8", "tags": ["vulnerability"] } } ] } },
                "results": [ { "ruleId": "CVE-2026-1001", "message": { "text": "Package: openssl\nInstalled Version: 3.0.1\nFixed Version: 3.0.2" },
                  "locations": [ { "logicalLocations": [ { "fullyQualifiedName": "contoso.azurecr.io/api:1@{{Digest}}:/var/lib/dpkg/status" } ] } ] } ],
                "properties": { "imageName": "contoso.azurecr.io/api:1", "repoDigests": ["contoso.azurecr.io/api@{{Digest}}"], "repoTags": ["contoso.azurecr.io/api:1"] }
              } ]
            }
            """),
        ("defender.json", $$"""
            { "value": [ { "type": "microsoft.security/assessments/subassessments", "properties": {
              "status": { "code": "Unhealthy", "severity": "High" }, "timeGenerated": "2026-10-01T08:00:00Z",
              "additionalData": { "assessedResourceType": "AzureContainerRegistryVulnerability", "vulnerabilityDetails": { "cveId": "CVE-2026-1001", "severity": "Critical" },
                "artifactDetails": { "repositoryName": "api", "registryHost": "contoso.azurecr.io", "digest": "{{Digest}}", "tags": ["1"] },
                "softwareDetails": { "packageName": "py", "version": "1.11", "fixedVersion": "1.12" } } } } ] }
            """),
        ("bom.cdx.json", """
            {
              "bomFormat": "CycloneDX", "specVersion": "1.6",
              "metadata": { "timestamp": "2026-10-01T08:00:00Z", "tools": { "components": [ { "name": "trivy" } ] },
                "component": { "bom-ref": "image", "type": "container", "name": "contoso.azurecr.io/api:1", "purl": "pkg:oci/api@sha256%3A0123?repository_url=contoso.azurecr.io%2Fapi" } },
              "components": [ { "bom-ref": "a", "name": "openssl", "version": "3.0.1", "purl": "pkg:deb/debian/openssl@3.0.1" } ],
              "vulnerabilities": [ { "id": "CVE-2026-1002", "ratings": [ { "severity": "critical" } ], "affects": [ { "ref": "a" }, { "ref": "urn:cdx:3e671687/1#pkg:deb/debian/openssl@3.0.1" } ], "analysis": { "state": "not_affected", "justification": "code_not_reachable" } } ]
            }
            """),
        ("vex.json", $$"""
            {
              "@context": "https://openvex.dev/ns/v0.2.0", "timestamp": "2026-10-01T08:00:00Z",
              "statements": [
                { "vulnerability": { "name": "CVE-2026-1001", "aliases": ["GHSA-aaaa-bbbb-cccc"] }, "status": "not_affected", "impact_statement": "Not built in.",
                  "products": [ { "@id": "pkg:oci/api@{{Digest}}?repository_url=contoso.azurecr.io/api&tag=1", "subcomponents": [ { "@id": "pkg:deb/debian/openssl@3.0.1" } ] } ] },
                { "vulnerability": "CVE-2026-1002", "status": "fixed", "products": ["pkg:docker/contoso/api@1.4", "pkg:npm/%40contoso/log@2.0"], "timestamp": "2026-10-05T08:00:00Z" } ]
            }
            """),
        (".trivyignore", "# a comment\nCVE-2026-1001\nCVE-2026-1002 exp:2026-12-31 # later\nAVD-DS-0002\n"),
        (".trivyignore.yaml", """
            vulnerabilities:
            - id: CVE-2026-1001
              paths: [usr/bin/x]
              purls: ["pkg:deb/debian/openssl@3.0.1"]
              expired_at: 2026-12-31
              statement: Not built in.
            misconfigurations:
            - id: AVD-DS-0002

            """),
        ("config.json", $$$"""
            {"created":"2026-01-02T03:04:05Z","architecture":"amd64","os":"linux","config":{"User":"root","Env":["PATH=/bin","TOKEN=a\u0026b","BARE"],"ExposedPorts":{"22/tcp":{},"53/udp":{}},
            "Cmd":["run","--fast"],"Entrypoint":["/bin/sh","-c","exec \"$0\""],"WorkingDir":"","Volumes":{"/data":{}},
            "Labels":{"org.opencontainers.image.base.name":"docker.io/library/debian:12","org.opencontainers.image.base.digest":"{{{Digest}}}"},"Healthcheck":{"Test":["CMD-SHELL","curl -f localhost"]}},
            "rootfs":{"type":"layers","diff_ids":["sha256:aa","sha256:bb"]},"history":[{"created_by":"# debian.sh"},{"created_by":"ENV TOKEN=a\u0026b","empty_layer":true},
            {"created_by":"RUN |2 KEY=x y NAME=z /bin/sh -c apt-get update \u0026\u0026 apt-get install -y curl # buildkit"},{"created_by":"COPY file:1 in /etc/ # buildkit"}]}
            """),
        ("shop.csproj", """
            <?xml version="1.0" encoding="utf-8"?>
            <Project Sdk="Microsoft.NET.Sdk.Web">
              <!-- containersecurity:ignore CNS1002: as agreed -->
              <PropertyGroup Condition="'$(A)' == 'b'">
                <TargetFramework>net10.0</TargetFramework>
                <ContainerBaseImage>mcr.microsoft.com/dotnet/aspnet:10.0</ContainerBaseImage>
                <ContainerUser> root </ContainerUser>
                <ContainerRegistry>contoso.azurecr.io</ContainerRegistry>
                <ContainerRepository>shop/$(Name)</ContainerRepository>
                <ContainerImageTags>1.2;1.2.3;<![CDATA[latest]]></ContainerImageTags>
              </PropertyGroup>
              <ItemGroup>
                <ContainerPort Include="8080; 22" Type="tcp" />
                <ContainerEnvironmentVariable Include="PASSWORD" Value="a &amp; &#x62;" />
                <ContainerEnvironmentVariable Include="FEATURE"><Value>on</Value></ContainerEnvironmentVariable>
                <ContainerLabel Include="team" Value="shop" />
                <ContainerAppCommand Include="dotnet;shop.dll" />
              </ItemGroup>
            </Project>

            """),
        ("compose.yaml", """
            services:
              web:
                image: contoso.azurecr.io/api:1
                build: { context: api, dockerfile: ./Dockerfile, target: final, tags: ["contoso.azurecr.io/api:2", "x:${TAG:-1}"] }
              other: &other
                image: b
                build: ./b
              third: { <<: *other, image: c, build: { dockerfile_inline: "FROM a" } }

            """),
        (".github/workflows/build.yml", """
            on: push
            defaults: { run: { working-directory: api } }
            jobs:
              build:
                runs-on: ubuntu-latest
                steps:
                - uses: docker/build-push-action@v6
                  with: { context: api, file: api/Dockerfile, target: final, tags: "contoso.azurecr.io/api:${{ github.sha }},contoso.azurecr.io/api:1" }
                - run: |
                    docker build -t contoso.azurecr.io/api:1 \
                      --build-arg A="$B" -f Dockerfile . && docker push x
                  working-directory: ./api
                - run: az acr build --registry contoso --image api:{{.Run.ID}} --file Dockerfile .

            """),
        ("azure-pipelines.yml", """
            trigger: [main]
            stages:
            - stage: a
              jobs:
              - job: b
                steps:
                - task: Docker@2
                  inputs: { command: buildAndPush, repository: api, Dockerfile: '$(Build.SourcesDirectory)/api/Dockerfile', tags: '$(Build.BuildId)' }
                - task: AzureCLI@2
                  inputs: { inlineScript: "az acr build -r contoso -t api:1 api", workingDirectory: $(System.DefaultWorkingDirectory) }
                - script: buildah bud -t contoso.azurecr.io/api:1 api

            """),
        ("skaffold.yaml", """
            apiVersion: skaffold/v4beta11
            kind: Config
            # docker build steps:
            steps: []
            build:
              artifacts:
              - { image: contoso.azurecr.io/api, context: api, docker: { dockerfile: Dockerfile, target: final } }
              - { image: b, jib: {} }

            """),
        ("ignored/Dockerfile", """
            # hadolint global ignore=DL3008,DL3009 # it is so
            # containersecurity:ignore-file CNS1001, CNS1002: a test
            # checkov:skip=CKV_DOCKER_2:reason
            FROM debian
            # hadolint ignore=DL3007,SC2086 # because
            # trivy:ignore:AVD-DS-0002 trivy:ignore:DS003 exp:2026-12-31
            RUN apt-get install -y curl; rm $x # containersecurity:ignore
            # containersecurity:ignore CNS1*: until
            # kics-scan ignore-line
            USER root
            # shellcheck disable=SC2086,SC2046
            RUN echo $y

            """),
        ("ignored/pod.yaml", """
            # containersecurity:ignore-file CNS2002
            # kics-scan disable=b03a748a
            apiVersion: v1
            kind: Pod
            metadata:
              name: a
              annotations:
                checkov.io/skip1: CKV_K8S_16=it is so
                ignore-check.kube-linter.io/privileged-container: it is so
                kube-linter.io/ignore-all: it is so
                kube-score/ignore: a, container-image-tag
                polaris.fairwinds.com/exempt: "true"
                containersecurity/ignore: "CNS2001, CNS2003: as agreed"
            spec:
              containers:
              # containersecurity:ignore CNS2001: a test
              - name: a   # checkov:skip=CKV_K8S_16: so
                image: nginx # trivy:ignore:KSV-0001
                securityContext: {privileged: true}

            """),
        ("ignored/main.bicep", """
            #disable-diagnostics no-tests CNS3001
            // containersecurity:ignore-file CNS3002: so
            #disable-next-line BCP081 CNS3003 // as agreed
            resource g 'Microsoft.ContainerInstance/containerGroups@2023-05-01' = {
              name: 'g' /* containersecurity:ignore CNS3004 */
              #restore-diagnostics CNS3001
              properties: { containers: [ { name: 'a', properties: { image: 'a:latest' } } ] } // checkov:skip=CKV_AZURE_1: so
            }

            """),
    ];
}
