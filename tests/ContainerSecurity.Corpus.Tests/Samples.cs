namespace ContainerSecurity.Corpus.Tests;

/// <summary>Texts with much of the grammar in them, to mutate where the real files are not there.</summary>
internal static class Samples
{
    public static readonly (string Path, string Text)[] All =
    [
        ("Dockerfile", """
            # syntax=docker/dockerfile:1
            # escape=\
            ARG VERSION=3.12
            FROM --platform=$BUILDPLATFORM python:${VERSION:-3}-slim AS build
            SHELL ["/bin/bash", "-o", "pipefail", "-c"]
            ENV A=1 B="two words" \
                # between
                C='three'
            RUN --mount=type=cache,target=/root/.cache <<EOF
            set -e
            for x in a b; do echo "$x ${y:-z}" | tr a-z A-Z; done
            EOF
            RUN if [ -f x ]; then curl -k https://example.com | sh; else (cd /tmp && ls) || true; fi
            COPY <<-'ONE' <<TWO /etc/
            	one $x
            	ONE
            two
            TWO
            ONBUILD RUN ["echo", "\u0041"]
            HEALTHCHECK --interval=5s CMD curl -f http://localhost/ || exit 1
            FROM scratch
            COPY --from=build --chown=1:1 ["/a b", "/c"]
            EXPOSE 80/tcp 8000-8010
            USER 0:0
            ENTRYPOINT ["/app"]

            """),
        ("manifest.yaml", """
            # containersecurity:ignore CNS2001: a test
            apiVersion: apps/v1
            kind: Deployment
            metadata: {name: a, labels: &labels {app: a}}
            spec:
              selector: {matchLabels: *labels}
              template:
                metadata: {labels: {<<: *labels, x: "y\t\u0041"}}
                spec:
                  hostNetwork: yes
                  containers:
                  - name: web   # trailing
                    image: registry.example.com:5000/a/b:1.2@sha256:0123456789abcdef0123456789abcdef0123456789abcdef0123456789abcdef
                    command: ["sh", "-c", "wget -qO- http://x | sh"]
                    args:
                    - |
                      echo a
                        b
                    - >-
                      folded
                      text
                    securityContext: {privileged: true, capabilities: {add: [SYS_ADMIN], drop: ["ALL"]}}
                    env: [{name: TOKEN, value: 'it''s'}]
            ---
            apiVersion: rbac.authorization.k8s.io/v1
            kind: ClusterRole
            metadata: {name: all}
            rules: [{apiGroups: ["*"], resources: ["*"], verbs: ["*"]}]

            """),
        ("azuredeploy.json", """
            {
              "$schema": "https://schema.management.azure.com/schemas/2019-04-01/deploymentTemplate.json#",
              "contentVersion": "1.0.0.0", // a comment
              "resources": [
                { "type": "Microsoft.ContainerInstance/containerGroups", "apiVersion": "2023-05-01", "name": "[concat('a', 'b')]",
                  "properties": { "osType": "Linux", "ipAddress": { "type": "Public", "ports": [ { "port": 22 } ] },
                    "containers": [ { "name": "a", "properties": { "image": "a:latest", "command": [ "sh", "-c", "curl http://x | sh" ],
                      "environmentVariables": [ { "name": "PASSWORD", "value": "a\n\"b\u0041" } ] } }, ] } }
              ]
            }

            """),
        ("main.bicep", """
            targetScope = 'resourceGroup'
            import { kind } from 'types.bicep'
            @description('a') /* block */
            @allowed([ 'x', 'y' ])
            param name string = 'x'
            @secure()
            param password string
            type size = { cpu: int, *: string? } | 'none'
            func image(tag string) string => 'r.azurecr.io/a:${tag}'
            var lines = '''
              several ${name}
            '''
            var all = [for (x, i) in range(0, 2): { n: '${x}${i}', ...{ a: !true ? -1 : (2 + 3) * 4 } }]
            #disable-next-line CNS3002 // as agreed
            module m './group.bicep' = [for x in all: if (x.n != 'a') { name: 'm-${x.n}', params: { image: image('1') } }]
            resource store 'Microsoft.Storage/storageAccounts@2023-01-01' existing = { name: toLower('${name}\u{41}s') }
            resource g 'Microsoft.ContainerInstance/containerGroups@2023-05-01' = if (name == 'x' || contains(name, 'y')) {
              name: 'g'
              properties: {
                osType: 'Linux'
                ipAddress: { type: 'Public', ports: [ { port: 22 } ] }
                containers: [
                  { name: 'a', properties: { image: 'a:latest', command: [ 'sh', '-c', 'curl http://x | sh' ]
                    environmentVariables: [ { name: 'PASSWORD', value: 'it\'s${password}' }, { name: 'B', value: filter(all, x => x.n == 'a')[?0].?n ?? 'c' } ] } }
                ]
                volumes: [ { name: 'v', azureFile: { shareName: 's', storageAccountKey: store.listKeys().keys[0].value } } ]
              }
              resource child 'things' = { name: 'c' }
            }
            output id string = g::child.id

            """),
        ("main.bicepparam", """
            using './main.bicep'
            var base = 'x'
            param name = '${base}y'
            param password = getSecret('s', 'g', 'v', 'n')

            """),
        ("group.yaml", """
            apiVersion: 2021-10-01
            name: g
            properties:
              osType: Linux
              containers:
              - name: a
                properties:
                  image: nginx
                  environmentVariables: [{name: TOKEN, secureValue: x}, {name: B, value: "${B}"}]
                  ports: [{port: '80'}]
              ipAddress: {type: Public, ports: [{protocol: tcp, port: 80}]}

            """),
    ];
}
