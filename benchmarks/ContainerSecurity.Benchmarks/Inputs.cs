using System.Globalization;
using System.Text;

namespace ContainerSecurity.Benchmarks;

/// <summary>Texts to measure with, made from numbers so that every machine has the same ones.</summary>
internal static class Inputs
{
    public static string Dockerfile(int seed) => string.Create(CultureInfo.InvariantCulture, $$"""
        # syntax=docker/dockerfile:1
        ARG VERSION=3.{{seed % 20}}
        FROM python:${VERSION}-slim AS build
        WORKDIR /src
        RUN apt-get update && \
            # the compiler is only needed here
            apt-get install -y --no-install-recommends gcc libpq-dev=15.{{seed % 9}} \
            && rm -rf /var/lib/apt/lists/*
        COPY --chown=1000:1000 requirements.txt pyproject.toml ./
        RUN --mount=type=cache,target=/root/.cache/pip pip install --prefix=/install -r requirements.txt
        RUN <<EOF
        set -eu
        for module in a b c; do
          python -m compileall "/src/$module" > /dev/null || echo "skipped $module"
        done
        EOF

        FROM python:${VERSION}-slim
        ENV PATH=/install/bin:$PATH \
            APP_MODE="production" \
            WORKERS={{seed % 8}}
        LABEL org.opencontainers.image.title="service {{seed}}" org.opencontainers.image.version="1.0.{{seed}}"
        COPY --from=build /install /usr/local
        COPY . /app
        RUN curl -fsSL https://example.com/tool-{{seed}}.tar.gz | tar -xz -C /opt
        EXPOSE 80{{seed % 90 + 10}}/tcp
        HEALTHCHECK --interval=30s CMD curl -f http://localhost:8080/health || exit 1
        USER {{(seed % 3 == 0 ? "root" : "1000")}}
        ENTRYPOINT ["python", "-m", "service{{seed}}"]

        """);

    public static string Manifest(int seed) => string.Create(CultureInfo.InvariantCulture, $$"""
        apiVersion: apps/v1
        kind: Deployment
        metadata:
          name: service-{{seed}}
          namespace: team-{{seed % 17}}
          labels: {app: service-{{seed}}, tier: "backend"}
        spec:
          replicas: {{seed % 5 + 1}}
          selector:
            matchLabels:
              app: service-{{seed}}
          template:
            metadata:
              labels:
                app: service-{{seed}}
            spec:
              serviceAccountName: service-{{seed}}
              securityContext:
                runAsNonRoot: true
                runAsUser: {{10000 + seed}}
              containers:
                - name: main # the work
                  image: registry.example.com/team/service:1.{{seed}}
                  args: ["--port", "8080", "--level", "{{seed % 4}}"]
                  ports:
                    - containerPort: 8080
                      name: http
                  env:
                    - name: LOG_LEVEL
                      value: info
                    - name: DB_PASSWORD
                      valueFrom:
                        secretKeyRef: {name: db, key: password}
                  resources:
                    requests: {cpu: 100m, memory: 128Mi}
                    limits: {memory: 256Mi}
                  livenessProbe:
                    httpGet: {path: /health, port: http}
                  securityContext:
                    allowPrivilegeEscalation: false
                    capabilities:
                      drop: ["ALL"]
              volumes:
                - name: script
                  configMap:
                    name: script-{{seed}}
        ---
        apiVersion: v1
        kind: ConfigMap
        metadata:
          name: script-{{seed}}
          namespace: team-{{seed % 17}}
        data:
          run.sh: |
            #!/bin/sh
            set -e
            echo "service {{seed}}"
        ---

        """);

    public static string ArmTemplate(int seed) => string.Create(CultureInfo.InvariantCulture, $$"""
        {
          "$schema": "https://schema.management.azure.com/schemas/2019-04-01/deploymentTemplate.json#",
          "contentVersion": "1.0.0.0",
          "parameters": { "image": { "type": "string", "defaultValue": "example.azurecr.io/worker:1.{{seed}}" } },
          "resources": [
            {
              "type": "Microsoft.ContainerInstance/containerGroups",
              "apiVersion": "2023-05-01",
              "name": "group-{{seed}}",
              "location": "[resourceGroup().location]",
              "properties": {
                "osType": "Linux",
                "containers": [
                  {
                    "name": "worker",
                    "properties": {
                      "image": "[parameters('image')]",
                      "ports": [ { "port": {{8000 + (seed % 100)}} } ],
                      "environmentVariables": [ { "name": "MODE", "value": "batch" }, { "name": "KEY", "secureValue": "[parameters('key')]" } ],
                      "resources": { "requests": { "cpu": 1, "memoryInGB": 1.5 } }
                    }
                  }
                ]
              }
            }
          ]
        }
        """);

    public static string Repeat(System.Func<int, string> make, int count)
    {
        var text = new StringBuilder();
        for (var i = 0; i < count; i++)
            text.Append(make(i));
        return text.ToString();
    }
}
